import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { TYPES_DE_STRUCTURE } from '#shared/domain/annuaire/structure.data.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { StructureListee } from './filtres.ts';

type Lire = (structure: StructureListee) => string;
const parTexte = (lire: Lire) => (une: StructureListee, autre: StructureListee) =>
  comparerTextes(lire(une), lire(autre));

const couper = (texte: string) => texte !== '' && <span className="texte-coupe">{texte}</span>;
const enBref = (noms: readonly string[], mot: string): string =>
  noms.length > 2 ? `${noms.length} ${mot}` : noms.join(', ');

const typeDe: Lire = ({ type }) => (type === null ? '' : TYPES_DE_STRUCTURE[type]);
const nomDe: Lire = ({ nom, sigle }) => (sigle === null ? nom : `${nom} (${sigle})`);
const etatDe: Lire = ({ remplaceeLe, memeNom }) =>
  remplaceeLe !== null ? `Remplacée le ${dateCourte(remplaceeLe)}` : memeNom.length > 0 ? 'Doublon' : '';

/**
 * Les colonnes des structures : qui, de quel type, où, combien de personnes, dans quelles instances.
 * @param filtres ce que l'adresse porte, et qu'ouvrir une fiche garde
 */
export const colonnesDesStructures = (filtres: string): readonly Colonne<StructureListee>[] => [
  {
    id: 'nom',
    titre: 'Nom',
    entete: true,
    cellule: (structure) => (
      <Lien vers={`/annuaire/structures/${structure.id}${filtres}`} genre="objet">
        {nomDe(structure)}
      </Lien>
    ),
    valeur: nomDe,
    comparer: parTexte(nomDe),
  },
  { id: 'type', titre: 'Type', cellule: (une) => couper(typeDe(une)), valeur: typeDe, comparer: parTexte(typeDe) },
  {
    id: 'territoires',
    titre: 'Couvre',
    cellule: ({ territoires }) => couper(enBref(territoires, 'territoires')),
    valeur: ({ territoires }) => territoires.join(' ; '),
    comparer: parTexte(({ territoires }) => territoires.join(' ')),
  },
  {
    id: 'personnes',
    titre: 'Personnes',
    nombre: true,
    cellule: ({ personnes }) => (personnes === 0 ? null : personnes),
    comparer: (une, autre) => une.personnes - autre.personnes,
  },
  {
    id: 'sieges',
    titre: 'Siège dans',
    cellule: ({ sieges }) =>
      couper(
        enBref(
          sieges.map(({ nom }) => nom),
          'instances',
        ),
      ),
    valeur: ({ sieges }) => sieges.map(({ nom }) => nom).join(' ; '),
    comparer: (une, autre) => une.sieges.length - autre.sieges.length,
  },
  {
    id: 'etat',
    titre: 'À revoir',
    cellule: (une) =>
      etatDe(une) !== '' && <Etat sens={une.remplaceeLe === null ? 'alerte' : 'sans-objet'}>{etatDe(une)}</Etat>,
    valeur: etatDe,
    comparer: parTexte(etatDe),
  },
  { id: 'courriel', titre: 'Courriel', horsEcran: true, valeur: ({ courriel }) => courriel },
  { id: 'telephone', titre: 'Téléphone', horsEcran: true, valeur: ({ telephone }) => telephone },
];

/** À côté d'une fiche ouverte, qui dit elle-même où l'on siège et qui y est. */
export const colonnesEtroites = (filtres: string): readonly Colonne<StructureListee>[] =>
  colonnesDesStructures(filtres).filter(({ id }) => id !== 'sieges' && id !== 'personnes');
