import { sansLeDestinataire } from '#shared/domain/note/composer.rules.ts';
import type { ElementDeNote, MatiereDeNote } from '#shared/domain/note/matiere.types.ts';
import { TITRES_DE_BLOC } from '#shared/domain/note/note.labels.ts';
import type { BlocDeNote, BlocVoulu, ReglagesDeNote } from '#shared/domain/note/note.schema.ts';
import { estEcrit } from '#shared/domain/note/reglages.rules.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import type { Bloc, Colonne, Segments } from '../blocs.ts';
import { colonne, nombresAvantTexte, paragraphe, titre } from '../blocs-courants.ts';
import { rangees, type Section } from '../fiche-territoire/section.ts';
import { capitaliser, ponctuer, texte } from '../segments.ts';

/** Ce qui se lit en colonnes ; le reste est en puces, ou en toutes lettres. */
const TABLEAUX: Readonly<Partial<Record<BlocDeNote, readonly Colonne[]>>> = {
  chiffres: [colonne('Indicateur', 6.6), nombresAvantTexte('Valeur', 2.4), colonne('Date et source', 7)],
  appels: [colonne('Personne', 4.4), colonne('Qualité', 6.4), colonne('Téléphone ou courriel', 5.2)],
};

/** Un numéro de téléphone ne se coupe pas. */
const joindre = (fin: string): Segments =>
  /^[+\d][\d .]+$/u.test(fin) ? [{ texte: fin.replaceAll(' ', INSECABLE) }] : texte(fin);

/** « Tête : corps (fin, ce qui presse) » ; ce qui presse est en gras, après une virgule ; sinon ce qui nomme. */
function puce({ tete, corps, fin, alerte = false, presse = '' }: ElementDeNote): Segments {
  const liaison = tete === '' || corps === '' ? '' : alerte ? ', ' : ' : ';
  const avant = fin === '' || presse === '' ? fin : `${fin}, `;
  return capitaliser([
    ...texte(`${tete}${liaison}`, { gras: !alerte && liaison !== '' }),
    ...(corps === '' ? [] : texte(corps, { gras: alerte })),
    ...(fin === '' && presse === ''
      ? []
      : [...texte(` (${avant}`), ...(presse === '' ? [] : texte(presse, { gras: true })), ...texte(')')]),
  ]);
}

function blocsDe(bloc: BlocDeNote, elements: readonly ElementDeNote[]): readonly Bloc[] {
  const colonnes = TABLEAUX[bloc];
  if (colonnes !== undefined)
    return [
      {
        type: 'tableau',
        id: `${bloc}_tableau`,
        serre: true,
        colonnes,
        lignes: rangees(
          elements.map(({ tete, corps, fin }) => [
            texte(tete),
            texte(corps),
            bloc === 'appels' ? joindre(fin) : texte(fin),
          ]),
        ),
      },
    ];
  if (estEcrit(bloc)) return elements.map(({ corps }, rang) => paragraphe(`${bloc}_${rang}`, texte(corps), 'corps'));
  return [{ type: 'liste', id: `${bloc}_liste`, elements: ponctuer(elements.map(puce)) }];
}

/** Un texte tapé, un élément par paragraphe. */
const paragraphes = (ecrit: string | null): ElementDeNote[] =>
  (ecrit ?? '')
    .split(/\n+/u)
    .map((mots) => mots.trim())
    .filter((mots) => mots !== '')
    .map((corps) => ({ tete: '', corps, fin: '', vers: null }));

/** Le titre d'un bloc, dans les mots de cet objet. */
export const titreDeBloc = (bloc: BlocDeNote, { titres }: Pick<MatiereDeNote, 'titres'>): string =>
  titres?.[bloc] ?? TITRES_DE_BLOC[bloc];

/** Tout ce qu'un bloc a à dire : ce que les données en tirent, puis ce que l'on y a écrit. */
export const elementsDe = (
  bloc: BlocDeNote,
  { blocs }: Pick<MatiereDeNote, 'blocs'>,
  reglages: ReglagesDeNote,
): readonly ElementDeNote[] => {
  if (bloc === 'appels') return sansLeDestinataire(blocs.appels, reglages.destinataire);
  if (!estEcrit(bloc)) return blocs[bloc];
  return [...(bloc === 'retenir' ? blocs.retenir : []), ...paragraphes(reglages[bloc])];
};

/** La section d'un bloc coché ; ce qu'on a écrit ne cède jamais sa place à ce qui se tire des données. */
export function sectionDe(
  { bloc, limite }: BlocVoulu,
  matiere: Pick<MatiereDeNote, 'blocs' | 'titres'>,
  reglages: ReglagesDeNote,
): Section {
  const tous = elementsDe(bloc, matiere, reglages);
  const elements = estEcrit(bloc) ? tous : tous.slice(0, limite ?? tous.length);
  return {
    id: bloc,
    nombre: elements.length,
    ...(estEcrit(bloc) ? { promis: elements.length, tenue: true } : {}),
    reste: () => '',
    blocs: (combien) =>
      combien === 0 ? [] : [titre(bloc, 2, titreDeBloc(bloc, matiere)), ...blocsDe(bloc, elements.slice(0, combien))],
  };
}
