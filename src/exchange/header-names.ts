import type { Role } from "./table-plan.ts";

/**
 * Names that columns of each role go by, as `foldKey` makes them, the surest first: English, Norwegian, German, and what
 * known data sets and programs use.
 */
export const HEADER_NAMES: Readonly<Record<Role, readonly string[]>> = {
  date: words(
    "date eventdate dateofevent dateevent incidentdate when datetime timestamp dato hendelsesdato datum ereignisdatum",
    "edtf dateedtf nar wann tidspunkt zeitpunkt dateiso isodate publicationdate publisheddate published",
    "publishedat pubdate createdat created sqldate pointintime time tid zeit",
  ),
  start: words(
    "start startdate datestart starttime startdatetime begin begindate beginning from fromdate datefrom startdato",
    "startdatum fra fradato datofra von beginn beginndatum anfang anfangsdatum dtstart earliest earliestdate validfrom",
    "born birth birthdate dateofbirth fodt fodselsdato geboren geburtsdatum founded opened stiftet gegrundet",
  ),
  end: words(
    "end enddate dateend endtime enddatetime finish finishdate to todate dateto until sluttdato slutt til tildato datotil",
    "ende enddatum bis dtend latest latestdate validto stop stopdate",
    "died death deathdate dateofdeath dod dodsdato gestorben todesdatum dissolved closed nedlagt",
  ),
  year: words(
    "year iyear startyear startdateyear styear startyear1 byear yr ar aar arstall aarstall jahr startar startjahr",
  ),
  month: words(
    "month imonth startmonth startdatemonth stmonth stmon startmonth1 bmonth mnth mo maned maaned monat startmaned startmonat",
  ),
  day: words(
    "day iday startday startdateday stday startday1 bday dy dag tag startdag starttag dayofmonth",
  ),
  time: words("time eventtime timeofday starttime clock klokkeslett klokka tid uhrzeit zeit"),
  endYear: words("endyear enddateyear endyr endyear1 sluttar endjahr eyear"),
  endMonth: words("endmonth enddatemonth endmon endmonth1 sluttmaned endmonat emonth"),
  endDay: words("endday enddateday endday1 sluttdag endtag eday"),
  endTime: words("endtime sluttid endzeit"),
  precision: words(
    "dateprec timeprecision dateprecision startprec startdateprec precision presisjon datopresisjon genauigkeit datumsgenauigkeit granularity",
  ),
  title: words(
    "headline textheadline title eventtitle sourceheadline name eventname eventlabel itemlabel content contenttext event tittel overskrift",
    "hendelse navn titel uberschrift ereignis bezeichnung label heading subject summary notes description eventdescription",
    "text desc beskrivelse omtale beschreibung sammendrag zusammenfassung what hva was merknad",
  ),
  category: words(
    "category eventtype typeofviolence attacktype1txt group kategori hendelsestype kategorie ereignistyp type facet tag",
    "class series disordertype disastertype subeventtype gruppe klasse art theme topic tema thema weapon",
  ),
  importance: words(
    "importance weight priority viktighet betydning wichtigkeit best fatalities nkill deaths killed deathsbest",
    "totaldeaths fatalitiesbest casualties victims dode drepte omkomne antalldode tote todesopfer getotete opfer mag magnitude",
  ),
  place: words(
    "place location placename wherecoordinates wheredescription city town sted stedsnavn ort ortsname stadt poststed",
    "locality where hvor wo village municipality kommune gemeinde admin2 adm2 admin1 adm1 provstate region country",
    "countrytxt land",
  ),
  url: words(
    "url link sourceurl href weblink uri web lenke kildeurl media mediaurl website nettside",
  ),
  latitude: words("latitude lat breddegrad breite breitengrad y"),
  longitude: words("longitude lon lng long lengdegrad lange langengrad x"),
  id: words("id eventid eventidcnty relid uniqueid uid uuid dataid key nummer nr no"),
};

function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(" "));
}
