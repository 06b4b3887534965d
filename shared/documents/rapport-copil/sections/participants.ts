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
const parStructure = (un: ParticipantDeCopil, autre: ParticipantDeCopil): number =>
  (un.structure ?? '').localeCompare(autre.structure ?? '', 'fr');

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

/** Les participants (section 4), par structure : présents, représentés, excusés, invités. */
export function participants({ participants: tous }: DossierDeRapport): readonly Bloc[] {
  const membres = tous.filter((un) => !un.invite && nomme(un)).toSorted(parStructure);
  const invites = tous.filter((un) => un.invite && nomme(un) && estLa(un)).toSorted(parStructure);
  const presents = membres.filter(estLa);
  const de = (statut: ParticipantDeCopil['statut']) =>
    tous.filter((un) => un.statut === statut && nomme(un)).toSorted(parStructure);
  const phrases = [
    presents.length > EN_PHRASE ? [] : phraseDeNoms(['Présent', 'Présents'], '', presents.map(citer)),
    phraseDeNoms(['Représenté', 'Représentés'], '', de('pouvoir').map(citer)),
    phraseDeNoms(['Excusé', 'Excusés'], '', de('excuse').map(citer)),
    phraseDeNoms(['Invité', 'Invités'], '', invites.map(citer)),
  ];
  return [
    ...(presents.length > EN_PHRASE ? [enTableau(presents)] : []),
    ...phrases.flatMap((phrase, rang) => (phrase.length === 0 ? [] : [paragraphe(`participants_${rang}`, phrase)])),
  ];
}
