/**
 * Words that a text in a language can hardly do without, for telling languages apart. Also of languages that nothing is
 * found in: else a text in German would be taken for the nearest that is known. Words that stand in many of these
 * languages are left out.
 */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    en: `the of and to is was with for it his said has have from are by that this which were been not but they their
      its at as be had who would when after before will she he an or`,
    nb: `og det er som på til av ikke har var ble med den også etter hun han seg for å fra i et en de at om ved mot
      være noe meg nå hva mye opp bare hadde skal vil kan men under mellom blir eller sin dette jeg vi`,
    nn: `og det er som på til av ikkje har var vart med den også etter ho han seg for å frå i eit ein dei at om ved mot
      vere noko meg no kva mykje opp berre hadde skal vil kan men mellom blir eller sin dette eg vi blei gjekk`,
    da: `og det er som på til af ikke har var blev med den også efter hun han sig for at fra i et en de om ved mod
      være noget mig nu hvad meget op kun havde skal vil kan men under mellem bliver eller sin dette jeg vi blevet`,
    sv: `och det är som på till av inte har var blev med den också efter hon han sig för att från i ett en de om vid mot
      vara något mig nu vad mycket upp bara hade ska vill kan men under mellan blir eller sin detta jag vi ett`,
    de: `der die und das den dem des ist nicht ein eine einer einem einen mit von zu zum zur auf für im sich auch nach bei
      aus wurde wurden war waren hat haben sie er es wird werden am als dass über oder noch wie`,
    nl: `de het een en van is niet dat met op te zijn voor aan er ook werd werden was waren heeft hebben naar bij uit
      door over om maar dan nog deze die hij zij wordt als tot na`,
    fr: `le la les et de des du un une est dans que qui pour pas sur avec au aux par se ce cette il elle ils son sa ses
      été était ont sont mais ou plus leur après ne en à`,
    es: `el la los las y de del un una es en que por para con no se su sus al lo como más fue era han ha este esta pero
      entre cuando sobre desde hasta después también`,
    pt: `o a os as e de do da dos das um uma é em que por para com não se seu sua ao no na como mais foi era este esta
      mas entre quando sobre desde até depois também`,
    it: `il lo la gli le e di del della dei un una è in che per con non si suo sua al nel nella come più era sono ha
      questo questa ma tra quando anche dopo stato`,
    fi: `ja on ei se että oli mutta myös kun hän ovat joka mukaan sekä kuin niin jälkeen tai ole vuonna hänen olivat`,
    is: `og að er ekki sem til af með var við það hann hún hefur frá um en þegar eftir verið voru eru sagði`,
    pl: `i w na z do nie się jest to że o po jak za od przez był była było są ale dla oraz który która przed tym`,
  }).map(([code, words]) => [code, new Set(words.split(/\s+/u))] as const),
);
