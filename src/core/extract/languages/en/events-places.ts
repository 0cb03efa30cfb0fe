/** Well-known places and their peoples, by their English names. */
import { listNames } from "../../events/words.ts";

export const PLACES: ReadonlyMap<string, string> = listNames(
  "afghanistan albania algeria argentina armenia australia austria azerbaijan bangladesh belarus belgium bolivia bosnia " +
    "brazil bulgaria cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus denmark ecuador egypt " +
    "england estonia ethiopia finland france gaza georgia germany ghana greece greenland haiti hungary iceland india " +
    "indonesia iran iraq ireland israel italy japan jordan kazakhstan kenya kosovo kuwait latvia lebanon libya lithuania " +
    "malaysia mali malta mexico moldova mongolia morocco mozambique myanmar nepal netherlands new_zealand niger nigeria " +
    "north_korea norway pakistan palestine panama peru philippines poland portugal qatar romania russia rwanda " +
    "saudi_arabia scotland senegal serbia singapore slovakia slovenia somalia south_africa south_korea spain sri_lanka " +
    "sudan svalbard sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey uganda ukraine " +
    "united_kingdom uk=united_kingdom britain=united_kingdom united_states us=united_states u.s.=united_states " +
    "usa=united_states america=united_states uzbekistan venezuela vietnam wales yemen zambia zimbabwe " +
    "europe asia africa middle_east central_asia balkans arctic scandinavia crimea catalonia bavaria normandy siberia",
);

export const TOWNS: ReadonlyMap<string, string> = listNames(
  "amsterdam ankara athens baghdad bangkok barcelona beijing beirut belgrade berlin bern boston brussels bryansk " +
    "bucharest budapest cairo cape_town chicago copenhagen damascus delhi dublin edinburgh geneva hamburg helsinki " +
    "hong_kong istanbul jakarta jerusalem kabul kharkiv kyiv kiev=kyiv lagos lisbon london los_angeles madrid manila " +
    "marseille mexico_city milan minsk moscow mumbai munich nairobi new_york odesa oslo bergen trondheim stavanger " +
    "tromsø paris prague riga rome seoul shanghai sofia stockholm sydney tallinn tehran tel_aviv tokyo tripoli vienna " +
    "vilnius warsaw washington zurich kaluga st_petersburg gothenburg",
);

export const PEOPLES: ReadonlyMap<string, string> = listNames(
  "afghan=afghanistan afghans=afghanistan american=united_states americans=united_states british=united_kingdom " +
    "chinese=china czech=czechia danish=denmark danes=denmark dutch=netherlands egyptian=egypt english=england " +
    "finnish=finland finns=finland french=france german=germany germans=germany greek=greece indian=india " +
    "iranian=iran iranians=iran iraqi=iraq israeli=israel israelis=israel italian=italy japanese=japan " +
    "kenyan=kenya libyan=libya mexican=mexico norwegian=norway norwegians=norway pakistani=pakistan " +
    "palestinian=palestine palestinians=palestine polish=poland russian=russia russians=russia saudi=saudi_arabia " +
    "scottish=scotland somali=somalia spanish=spain swedish=sweden swedes=sweden swiss=switzerland syrian=syria " +
    "tajik=tajikistan turkish=turkey ukrainian=ukraine ukrainians=ukraine european=europe asian=asia african=africa",
);
