import type { Database } from '#electron/database/open.ts';
import { viderCorbeille } from '#electron/services/donnees/corbeille.service.ts';
import { reprendreSaisies } from '#electron/services/donnees/saisie.service.ts';
import type { composerFichier } from './compose.ts';
import { essayer } from './essayer.ts';
import type { Hote } from './hote.ts';
import type { Place } from './place.ts';
import type { SauvegardesOuvertes } from './sauvegardes.ts';

const REPRISE = {
  type: 'saisies.reprendre',
  libelle: 'Reprendre la frappe d’avant l’arrêt',
  annulable: true,
  fenetre: 1,
} as const;

const VIDAGE_DE_LA_CORBEILLE = {
  type: 'corbeille.vider',
  libelle: 'Effacer ce qui a passé trente jours à la corbeille',
  annulable: false,
  fenetre: 1,
} as const;

type Fichier = Pick<ReturnType<typeof composerFichier>, 'contexte' | 'journal'> & {
  readonly db: Database;
  readonly sauvegardes: SauvegardesOuvertes;
  readonly place: Place;
};

/**
 * Ce que vit un fichier commencé dès qu'il est ouvert : ses sauvegardes, sa réserve de place, la reprise de la frappe et le vidage de la
 * corbeille, qui se referont à l'ouverture suivante s'ils échouent. La corbeille ne se vide qu'une fois la copie
 * d'ouverture faite ; jamais d'un fichier qu'on vient de restaurer, peut-être pour ce qui y était.
 */
export function mettreEnVie(
  hote: Hote,
  { contexte, journal, sauvegardes, place, db }: Fichier,
  { restaure = false }: { readonly restaure?: boolean | undefined } = {},
): void {
  sauvegardes.commencer(db, () => {
    if (restaure) return;
    essayer(hote, 'CORBEILLE', () => journal.executer(VIDAGE_DE_LA_CORBEILLE, () => viderCorbeille(contexte)));
  });
  place.commencer();
  essayer(hote, 'REPRISE', () => {
    if (contexte.depots.saisies.aReprendre().length > 0) journal.executer(REPRISE, () => reprendreSaisies(contexte));
  });
}
