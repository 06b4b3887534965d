import type { ParticipantDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import type { Bloc, Segments } from '../../blocs.ts';
import { colonne, paragraphe } from '../../blocs-courants.ts';
import { phraseDeNoms } from '../../seance/phrase-de-noms.ts';
import { texte } from '../../segments.ts';
import type { DossierDeRapport } from '../rapport.types.ts';

/** Au-delà, une phrase ne se lit plus : un tableau, structure par structure. */
const EN_PHRASE = 12;

const estLa = ({ statut }: ParticipantDeCopil): boolean => statut === 'present' || statut === 'distance';
const nomme = ({ nom }: ParticipantDeCopil): boolean => nom !== null;
/** « Excusée », « Excusées » : au féminin si toutes le sont. */
const accorder = (mot: string, tous: readonly ParticipantDeCopil[]): readonly [string, string] => {
  const feminin = tous.every(({ nom }) => nom?.startsWith('Mme') === true) ? 'e' : '';
  return [`${mot}${feminin}`, `${mot}${feminin}s`];
};

/** « Mme Lise Baer, directrice, Tremplin Mobilité » ; la structure ne se redit pas si la qualité la porte. */
function citer({ nom, qualite, structure, statut }: ParticipantDeCopil): Segments {
  const ou = structure === null || qualite?.includes(structure) === true ? null : structure;
  const mots = [nom, qualite, ou, statut === 'distance' ? 'à distance' : null];
  return texte(mots.filter((mot) => mot !== null && mot !== '').join(', '));
}

const enTableau = (presents: readonly ParticipantDeCopil[]): Bloc => ({
  type: 'tableau',
  id: 'presents',
  serre: true,
  colonnes: [colonne('Structure', 5.6), colonne('Présents', 5), colonne('Qualité', 5.4)],
  lignes: presents.map(({ structure, nom, qualite, statut }) => ({
    type: 'ligne',
    cellules: [
      texte(structure ?? ''),
      texte(nom ?? ''),
      texte([qualite, statut === 'distance' ? 'à distance' : null].filter((mot) => mot !== null).join(', ')),
    ],
  })),
});

/** Les participants (section 4), structure par structure dans l'ordre du comité : présents, représentés, excusés, invités. */
export function participants({ participants: tous }: DossierDeRapport): readonly Bloc[] {
  const nommes = tous.filter(nomme);
  const presents = nommes.filter((un) => !un.invite && estLa(un));
  const de = (statut: ParticipantDeCopil['statut']) => nommes.filter((un) => un.statut === statut);
  const phrase = (mot: string, siens: readonly ParticipantDeCopil[]) =>
    phraseDeNoms(accorder(mot, siens), '', siens.map(citer));
  const phrases = [
    presents.length > EN_PHRASE ? [] : phrase('Présent', presents),
    phrase('Représenté', de('pouvoir')),
    phrase('Excusé', de('excuse')),
    phrase(
      'Invité',
      nommes.filter((un) => un.invite && estLa(un)),
    ),
  ];
  return [
    ...(presents.length > EN_PHRASE ? [enTableau(presents)] : []),
    ...phrases.flatMap((dite, rang) => (dite.length === 0 ? [] : [paragraphe(`participants_${rang}`, dite)])),
  ];
}
