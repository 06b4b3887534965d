import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';
import { commenceUneLettre } from '#shared/documents/blocs-courants.ts';
import { rendreBlocs } from './blocs/bloc.ts';
import { enTeteCourant, enTeteDePlanche, type EnTeteRendu, partieDEnTete, premierEnTete } from './en-tete.ts';
import { imagesDesFigures } from './figures/parties.ts';
import { R, W } from './openxml/espaces.ts';
import { liensCites } from './openxml/liens.ts';
import { empaqueter, type Lien, type Partie, partieXml } from './openxml/paquet.ts';
import { partieDesProprietes } from './openxml/proprietes.ts';
import { Xml, xml } from './openxml/xml.ts';
import { PIEDS, PIEDS_DE_LETTRE } from './pied.ts';
import { type Page, PAGES, type Police } from './styles/charte.ts';
import { NUMEROTATION } from './styles/numerotation.ts';
import { REGLAGES } from './styles/reglages.ts';
import { partieDesStyles } from './styles/styles.ts';

/** Les lettres d’un même fichier : chacune ouvre une section, donc une première page à bloc-marque. */
function lettres(blocs: readonly Bloc[]): Bloc[][] {
  const suites: Bloc[][] = [[]];
  for (const bloc of blocs) {
    if (commenceUneLettre(bloc)) suites.push([]);
    suites.at(-1)?.push(bloc);
  }
  return suites;
}

/** Un en-tête ou un pied, et les pages qu’il concerne. */
interface Autour {
  readonly partie: Partie;
  readonly pages: 'first' | 'default';
  readonly images?: EnTeteRendu['images'];
}

const enTete = (pages: Autour['pages'], rendu: EnTeteRendu): Autour => ({
  partie: partieDEnTete(pages === 'first' ? 'header1' : 'header2', rendu),
  pages,
  images: rendu.images,
});

function autourDuTexte(document: DocumentNeutre, page: Page, plusieurs: boolean): readonly Autour[] {
  if (page === 'planche')
    return document.enTete.mentions.length === 0 ? [] : [enTete('default', enTeteDePlanche(document.enTete))];
  const pieds = plusieurs ? PIEDS_DE_LETTRE : PIEDS;
  return [
    enTete('first', premierEnTete(document.enTete, page, document.auteur)),
    enTete('default', enTeteCourant(document.enTete, page)),
    { partie: pieds.first, pages: 'first' },
    { partie: pieds.default, pages: 'default' },
  ];
}

const idDe = ({ nom }: Partie): string => nom.replace('word/', '').replace('.xml', '');
const genreDe = ({ nom }: Partie): 'header' | 'footer' => (nom.startsWith('word/header') ? 'header' : 'footer');

/** La mise en page d’une lettre ; sans en-tête ni pied, une section reprend ceux d’avant. */
function section(autour: readonly Autour[], page: Page, plusieurs: boolean): Xml {
  const { largeur, hauteur, orientation, marges } = PAGES[page];
  const citations = autour.map(
    ({ partie, pages }) => xml`<w:${genreDe(partie)}Reference w:type="${pages}" r:id="${idDe(partie)}"/>`,
  );
  const cotes = Object.entries(marges).map(([cote, valeur]) => xml` w:${cote}="${valeur}"`);
  const compte = plusieurs ? xml`<w:pgNumType w:start="1"/>` : null;
  const premiere = page === 'planche' ? null : xml`<w:titlePg/>`;
  return xml`<w:sectPr>${citations}<w:pgSz w:w="${largeur}" w:h="${hauteur}" w:orient="${orientation}"/><w:pgMar${cotes}/>${compte}${premiere}<w:docGrid w:linePitch="360"/></w:sectPr>`;
}

/** La mise en page d’une lettre qui n’est pas la dernière se pose dans son dernier paragraphe, ou sous son dernier tableau. */
function fermerLettre(blocs: readonly Xml[], fin: Xml): readonly Xml[] {
  const dernier = blocs.at(-1);
  if (dernier === undefined || !dernier.texte.startsWith('<w:p>'))
    return [...blocs, xml`<w:p><w:pPr>${fin}</w:pPr></w:p>`];
  return [...blocs.slice(0, -1), new Xml(dernier.texte.replace('</w:pPr>', () => `${fin.texte}</w:pPr>`))];
}

function corps(autour: readonly Autour[], page: Page, suites: readonly Bloc[][]): Xml {
  const plusieurs = suites.length > 1;
  let rang = 0;
  const contenu = suites.flatMap((blocs, lettre) => {
    const rendus = rendreBlocs(blocs, rang);
    rang += blocs.length;
    const fin = section(lettre === 0 ? autour : [], page, plusieurs);
    return lettre === suites.length - 1 ? [...rendus, fin] : fermerLettre(rendus, fin);
  });
  return xml`<w:document ${W} ${R}><w:body>${contenu}</w:body></w:document>`;
}

/**
 * Un document neutre en fichier Word (.docx) : seul endroit où l’on assemble et empaquette. Ne lit ni
 * fichier ni base ; deux appels sur le même document donnent les mêmes octets.
 * @param police « Marianne » si la machine l’a, sinon « Arial ».
 * @param produitLe Instant UTC gardé dans le fichier : au retour du cabinet, il dit ce que l’application savait alors.
 */
export function rendreWord(
  document: DocumentNeutre,
  police: Police = 'Arial',
  produitLe: string | null = null,
): Uint8Array {
  const { titre, objet, auteur } = document;
  const page = document.page ?? 'portrait';
  const suites = lettres(document.blocs);
  const autour = autourDuTexte(document, page, suites.length > 1);
  const texte = corps(autour, page, suites);
  const figures = imagesDesFigures(document.blocs);
  const autres = autour.map(({ partie }) => partie);
  const liens: readonly Lien[] = [
    { id: 'styles', type: 'styles', cible: 'styles.xml' },
    { id: 'numbering', type: 'numbering', cible: 'numbering.xml' },
    { id: 'settings', type: 'settings', cible: 'settings.xml' },
    ...autres.map((partie) => ({ id: idDe(partie), type: genreDe(partie), cible: `${idDe(partie)}.xml` })),
    ...liensCites(texte),
    ...figures.map(({ lien }) => lien),
  ];
  const principale = partieXml(
    'word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    texte,
    liens,
  );
  return empaqueter(
    [
      principale,
      partieDesStyles(police, page),
      NUMEROTATION,
      REGLAGES,
      ...autres,
      ...autour.flatMap(({ images = [] }) => images.map(({ partie }) => partie)),
      ...figures.map(({ partie }) => partie),
    ],
    partieDesProprietes({ titre, objet, auteur, produitLe }),
  );
}
