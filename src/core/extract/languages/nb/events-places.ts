/** Well-known places and their peoples, by their Norwegian names. */
import { listNames } from "../../events/words.ts";

export const PLACES: ReadonlyMap<string, string> = listNames(
  "afghanistan albania algerie=algeria argentina armenia australia østerrike=austria aserbajdsjan=azerbaijan " +
    "bangladesh belarus hviterussland=belarus belgia=belgium bolivia bosnia brasil=brazil bulgaria kambodsja=cambodia " +
    "kamerun=cameroon canada tsjad=chad chile kina=china colombia kongo=congo kroatia=croatia cuba kypros=cyprus " +
    "danmark=denmark ecuador egypt england estland=estonia etiopia=ethiopia finland frankrike=france gaza " +
    "gazastripen=gaza georgia tyskland=germany ghana hellas=greece grønland=greenland haiti ungarn=hungary " +
    "island=iceland india indonesia iran irak=iraq irland=ireland israel italia=italy japan jordan kasakhstan=kazakhstan " +
    "kenya kosovo kuwait latvia libanon=lebanon libya litauen=lithuania malaysia mali malta mexico moldova mongolia " +
    "marokko=morocco mosambik=mozambique myanmar nepal nederland=netherlands new_zealand niger nigeria " +
    "nord-korea=north_korea norge=norway pakistan palestina=palestine panama peru filippinene=philippines polen=poland " +
    "portugal qatar romania russland=russia rwanda saudi-arabia=saudi_arabia skottland=scotland senegal serbia " +
    "singapore slovakia slovenia somalia sør-afrika=south_africa sør-korea=south_korea spania=spain sri_lanka sudan " +
    "svalbard sverige=sweden sveits=switzerland syria taiwan tadsjikistan=tajikistan tanzania thailand tsjekkia=czechia " +
    "tunisia tyrkia=turkey uganda ukraina=ukraine storbritannia=united_kingdom usa=united_states usbekistan=uzbekistan " +
    "venezuela vietnam wales jemen=yemen zambia zimbabwe europa=europe asia afrika=africa midtøsten=middle_east " +
    "sentral-asia=central_asia balkan=balkans arktis=arctic skandinavia=scandinavia krim=crimea sibir=siberia",
);

export const TOWNS: ReadonlyMap<string, string> = listNames(
  "amsterdam ankara athen=athens bagdad=baghdad bangkok barcelona beijing beirut beograd=belgrade berlin bern boston " +
    "brussel=brussels brjansk=bryansk bucuresti=bucharest budapest kairo=cairo cape_town chicago københavn=copenhagen " +
    "damaskus=damascus delhi dublin edinburgh genève=geneva hamburg helsingfors=helsinki hongkong=hong_kong istanbul " +
    "jakarta jerusalem kabul kharkiv kyiv kiev=kyiv lagos lisboa=lisbon london los_angeles madrid manila marseille " +
    "milano=milan minsk moskva=moscow mumbai münchen=munich nairobi new_york odesa oslo bergen trondheim stavanger " +
    "tromsø drammen kristiansand bodø ålesund fredrikstad finnmark nordland vestland innlandet telemark paris " +
    "praha=prague riga roma=rome seoul shanghai sofia stockholm sydney tallinn teheran=tehran tel_aviv tokyo tripoli " +
    "wien=vienna vilnius warszawa=warsaw washington zürich=zurich kaluga st._petersburg=st_petersburg göteborg=gothenburg",
);

export const PEOPLES: ReadonlyMap<string, string> = listNames(
  "afghansk=afghanistan afghanske=afghanistan afghanere=afghanistan amerikansk=united_states amerikanske=united_states " +
    "amerikanere=united_states britisk=united_kingdom britiske=united_kingdom kinesisk=china kinesiske=china " +
    "dansk=denmark danske=denmark nederlandsk=netherlands nederlandske=netherlands egyptisk=egypt egyptiske=egypt " +
    "engelsk=england engelske=england finsk=finland finske=finland fransk=france franske=france tysk=germany " +
    "tyske=germany gresk=greece greske=greece indisk=india indiske=india iransk=iran iranske=iran irakisk=iraq " +
    "irakiske=iraq israelsk=israel israelske=israel italiensk=italy italienske=italy japansk=japan japanske=japan " +
    "norsk=norway norske=norway nordmenn=norway pakistansk=pakistan pakistanske=pakistan palestinsk=palestine " +
    "palestinske=palestine polsk=poland polske=poland russisk=russia russiske=russia russere=russia skotsk=scotland " +
    "skotske=scotland somalisk=somalia spansk=spain spanske=spain svensk=sweden svenske=sweden sveitsisk=switzerland " +
    "syrisk=syria syriske=syria tadsjikisk=tajikistan tadsjikiske=tajikistan tyrkisk=turkey tyrkiske=turkey " +
    "ukrainsk=ukraine ukrainske=ukraine europeisk=europe europeiske=europe asiatisk=asia afrikansk=africa",
);
