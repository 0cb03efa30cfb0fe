/** Made-up stories, each told twice, in English and Norwegian. Nothing in them ever happened. */

export interface ToldStory {
  readonly name: string;
  readonly en: { readonly written: string; readonly text: string };
  readonly nb: { readonly written: string; readonly text: string };
  /** Words that stand around the date of one and the same event in either text; every other event is told once. */
  readonly same: readonly (readonly [en: string, nb: string])[];
}

const THEFT: ToldStory = {
  name: "theft of a painting",
  en: {
    written: "2019-06-14",
    text: `A jury in Halden found two brothers guilty on Thursday of stealing a painting by Marta Lund from the town museum.

The painting, “Woman with a Lamp”, disappeared on the night of 2 February 2018. Guards noticed the empty wall the next morning. Police offered a reward of 500,000 kroner on 9 February 2018.

Lund painted it in 1911 and gave it to the museum in 1934. It was lent to Stockholm for an exhibition in the spring of 2016.

Detectives searched a farm outside Halden on 21 August 2018 and arrested the brothers there. The canvas was found under a boat in October 2018, slightly damaged by water.

The trial opened on 3 June. The sentence will be read out on 28 June.`,
  },
  nb: {
    written: "2019-06-13",
    text: `To brødre ble i dag kjent skyldige i tyveriet av Marta Lunds maleri «Kvinne med lampe».

Maleriet ble stjålet fra bymuseet i Halden natt til 3. februar 2018. En uke senere utlovet politiet en dusør på 500 000 kroner.

I august 2018 slo politiet til mot en gård og pågrep brødrene. Først i oktober 2018 ble lerretet funnet, gjemt under en båt.

Rettssaken begynte 3. juni. Straffen kunngjøres 28. juni. Forsvareren sa i dag at brødrene vil anke.

Museet fikk maleriet i gave i 1934. I 2012 avslørte en revisjon at alarmen ikke virket.`,
  },
  same: [
    ["guilty on Thursday", "ble i dag kjent"],
    ["night of 2 February 2018", "natt til 3. februar 2018"],
    ["on 9 February 2018", "En uke senere"],
    ["museum in 1934", "gave i 1934"],
    ["on 21 August 2018", "I august 2018"],
    ["boat in October 2018", "oktober 2018 ble lerretet"],
    ["opened on 3 June", "begynte 3. juni"],
    ["out on 28 June", "kunngjøres 28. juni"],
  ],
};

const OUTBREAK: ToldStory = {
  name: "illness from drinking water",
  en: {
    written: "2021-10-20",
    text: `The drinking water in Vestvik is safe again, health officials said on Tuesday, six weeks after hundreds of people fell ill.

The first patients came to the hospital on 5 September 2021. Two days later the town told everyone to boil their water. Schools closed on 8 September 2021 and opened again on 20 September 2021.

A 74-year-old woman died on 11 September 2021. In all 1,340 people were infected, researchers at the University of Tromsø reported last week.

Tests showed on 14 September 2021 that a leak from a sewer had reached the reservoir. The reservoir was built in 1958, and plans to replace it were dropped in 2009 to save money.

The opposition demanded an inquiry on 1 October 2021. Elections will be held in September 2023. A new water plant is to open in 2025.`,
  },
  nb: {
    written: "2021-10-19",
    text: `Tirsdag opphevet kommunen kokevarselet. Vannet i Vestvik er trygt å drikke.

Sykehuset tok imot de første syke 5. september 2021. Kokevarselet ble sendt ut 7. september 2021, og dagen etter stengte skolene.

11. september 2021 døde en kvinne i 70-årene. Minst 1340 mennesker ble smittet, ifølge en rapport som forskere la fram i forrige uke.

Kilden var en lekkasje fra et avløpsrør, viste prøver 15. september 2021. Høydebassenget er fra 1958.

Allerede i 2009 skrinla politikerne planene om et nytt basseng. 1. oktober 2021 krevde opposisjonen gransking. Ordføreren gikk av 12. oktober 2021.

Det nye vannverket skal stå ferdig i 2025.`,
  },
  same: [
    ["said on Tuesday", "Tirsdag opphevet"],
    ["hospital on 5 September 2021", "syke 5. september 2021"],
    ["Two days later", "ut 7. september 2021"],
    ["closed on 8 September 2021", "dagen etter stengte"],
    ["died on 11 September 2021", "11. september 2021 døde"],
    ["reported last week", "forrige uke"],
    ["showed on 14 September 2021", "prøver 15. september 2021"],
    ["built in 1958", "fra 1958"],
    ["dropped in 2009", "Allerede i 2009"],
    ["inquiry on 1 October 2021", "1. oktober 2021 krevde"],
    ["open in 2025", "ferdig i 2025"],
  ],
};

const CLUB: ToldStory = {
  name: "a football club and its owner",
  en: {
    written: "2017-11-06",
    text: `Brenn Football Club beat Lyngdal 3-1 on Sunday and won the league for the first time since 1962.

Captain Sara Holm scored twice before the break on Sunday. She had broken a leg in April and only came back in August.

Two years ago the club nearly went under. Its owner, the shipping company Nordhav, went bankrupt on 17 March 2015, and the players went without pay until May 2015. Supporters collected four million kroner in the summer of 2015 and bought the club on 1 September 2015.

The stadium burned down on 30 December 2013. The new stand was opened by the prime minister in June 2016.

The club was founded by dock workers in 1921. Coach Pål Vik, hired in January 2016, leaves at the end of the year. Brenn play in the Champions League in August 2018.`,
  },
  nb: {
    written: "2017-11-05",
    text: `Brenn er seriemester etter å ha slått Lyngdal 3-1 søndag. Sist gang var i 1962.

Sara Holm scoret to mål. I april brakk kapteinen beinet, og hun var ikke tilbake før i august.

17. mars 2015 gikk eieren Nordhav konkurs. Sommeren 2015 samlet tilhengerne inn fire millioner kroner, og 1. september 2015 overtok de klubben.

Stadion brant ned nyttårsaften 2013. Statsministeren klippet snoren for den nye tribunen i juni 2016.

Klubben ble stiftet i 1921 av havnearbeidere. I 1940 tok okkupantene banen i bruk som lager. Trener Pål Vik kom i januar 2016 og slutter ved årsskiftet.

I august 2018 venter Champions League.`,
  },
  same: [
    ["3-1 on Sunday", "3-1 søndag"],
    ["since 1962", "var i 1962"],
    ["leg in April", "I april brakk"],
    ["back in August", "før i august"],
    ["bankrupt on 17 March 2015", "17. mars 2015 gikk"],
    ["kroner in the summer of 2015", "Sommeren 2015 samlet"],
    ["club on 1 September 2015", "1. september 2015 overtok"],
    ["down on 30 December 2013", "nyttårsaften 2013"],
    ["minister in June 2016", "tribunen i juni 2016"],
    ["workers in 1921", "stiftet i 1921"],
    ["hired in January 2016", "kom i januar 2016"],
    ["League in August 2018", "I august 2018 venter"],
  ],
};

const AIRLINE: ToldStory = {
  name: "an airline and its creditors",
  en: {
    written: "2012-05-25",
    text: `Norvind Air was granted court protection from its creditors on Thursday, leaving 3,200 travellers stranded.

The carrier cancelled all its departures at 6 p.m. on Thursday. Passengers slept on the floor in Trondheim on Thursday night.

Norvind began flying to Iceland in 1998 with two leased propeller planes. It listed its shares in Oslo in March 2005 and ordered twelve new jets in 2007.

The ash cloud from Eyjafjallajökull grounded the fleet on 15 April 2010. Pilots walked out for nine days in February 2011. On 8 November 2011 a Norvind jet skidded off the runway at Bodø in heavy snow; 14 people were treated for bruises.

The founder, Tor Hammer, sold his stake in January 2012 and moved to Spain. Creditors meet on 4 June. The minister of transport promised last week that no taxpayer money would be used.

A Danish rival said today it would take over the route to Reykjavik in July.`,
  },
  nb: {
    written: "2012-05-26",
    text: `Flyselskapet Norvind Air søkte torsdag om gjeldsforhandlinger, og flyene ble stående.

Selskapet startet rutene til Island i 1998. I mars 2005 gikk det på børs, og i 2008 bestilte det tolv nye fly.

15. april 2010 stanset askeskyen all trafikk. I februar 2011 streiket flygerne i ni dager. 9. november 2011 havnet et av flyene utenfor rullebanen i Bodø. Fjorten mennesker fikk lettere skader.

Tor Hammer, som grunnla selskapet, kvittet seg med aksjene i januar 2012. I forrige uke lovte samferdselsministeren at skattebetalerne ikke skal ta regningen.

I går meldte en dansk konkurrent at den tar over ruten til Reykjavik i juli. Kreditorene møtes 4. juni. De ansatte fikk sist lønn 10. mai.`,
  },
  same: [
    ["creditors on Thursday", "søkte torsdag"],
    ["Iceland in 1998", "Island i 1998"],
    ["Oslo in March 2005", "I mars 2005"],
    ["jets in 2007", "i 2008 bestilte"],
    ["15 April 2010", "15. april 2010"],
    ["February 2011", "februar 2011"],
    ["8 November 2011", "9. november 2011"],
    ["stake in January 2012", "aksjene i januar 2012"],
    ["on 4 June", "møtes 4. juni"],
    ["promised last week", "forrige uke lovte"],
    ["said today", "I går meldte"],
    ["Reykjavik in July", "Reykjavik i juli"],
  ],
};

export const STORIES: readonly ToldStory[] = [THEFT, OUTBREAK, CLUB, AIRLINE];
