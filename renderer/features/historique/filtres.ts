import { filtresDuJournalSchema, type FiltresDuJournal } from '#shared/contract/journal.contract.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';

const MOTS = ['texte', 'auteur', 'du', 'au', 'genre', 'lieu'] as const;
type Mot = (typeof MOTS)[number];

/** Les filtres de l'historique, tenus par l'adresse ; un mot illisible ne filtre pas. */
export function useFiltres() {
  const adresse = useAdresse();
  const lire = <M extends Mot>(mot: M): FiltresDuJournal[M] => {
    const lu = filtresDuJournalSchema.shape[mot].safeParse(adresse.lire(mot) ?? undefined);
    return (lu.success ? lu.data : mot === 'texte' ? '' : null) as FiltresDuJournal[M];
  };
  const filtres: FiltresDuJournal = {
    texte: lire('texte'),
    auteur: lire('auteur'),
    du: lire('du'),
    au: lire('au'),
    genre: lire('genre'),
    lieu: lire('lieu'),
  };
  return {
    filtres,
    /** L'un d'eux écarte quelque chose. */
    filtre: Object.values(filtres).some((valeur) => valeur !== null && valeur !== ''),
    poser: adresse.poser,
    toutMontrer: () => adresse.poser(Object.fromEntries(MOTS.map((mot) => [mot, null]))),
    ouverte: Number(adresse.lire('operation')) || null,
    ouvrir: (num: number | null) => adresse.poser({ operation: num === null ? null : String(num) }),
  };
}
