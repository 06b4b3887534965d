import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { estClose } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Destinataire } from '#shared/domain/navette/navette.schema.ts';
import type { ActionPilotee } from '#electron/repositories/navette/action-pilotee.queries.ts';
import type { Contexte } from '../../contexte.ts';
import { cleDe } from '../sujet.ts';

/** Un pilote d'une feuille de route et ses actions ouvertes. */
export interface PiloteDeFeuille {
  readonly destinataire: Destinataire;
  readonly nom: string;
  readonly structure: string | null;
  readonly courriel: string | null;
  readonly actions: readonly string[];
}

const destinataireDe = ({ personneId, structureId }: ActionPilotee): Destinataire | null =>
  personneId !== null
    ? { genre: 'personne', id: personneId }
    : structureId !== null
      ? { genre: 'structure', id: structureId }
      : null;

/** Ni close ni reportée : on en attend encore des nouvelles. */
const estOuverte = ({ etat, reportee }: ActionPilotee): boolean => !estClose(etat) && reportee === 0;

/** Les pilotes d'une feuille de route, leur structure d'abord dans l'ordre des noms, et combien d'actions n'en ont pas. */
export function pilotesDe({ depots }: Contexte, feuilleId: string) {
  const ouvertes = depots.actionsPilotees.deFeuille(feuilleId).filter(estOuverte);
  const pilotes = new Map<string, PiloteDeFeuille & { readonly actions: string[] }>();
  let sansPilote = 0;
  for (const action of ouvertes) {
    const destinataire = destinataireDe(action);
    if (destinataire === null) {
      sansPilote += 1;
      continue;
    }
    const cle = cleDe(destinataire);
    const connu = pilotes.get(cle);
    if (connu !== undefined) connu.actions.push(action.id);
    else
      pilotes.set(cle, {
        destinataire,
        nom:
          destinataire.genre === 'personne'
            ? nomComplet({ ...action, nom: action.nom ?? '' })
            : (action.structure ?? ''),
        structure: destinataire.genre === 'personne' ? action.structure : null,
        courriel: action.courriel,
        actions: [action.id],
      });
  }
  return { pilotes: [...pilotes.values()] as readonly PiloteDeFeuille[], sansPilote };
}

/** Cette action est encore à ce pilote. */
export const pilote = (
  { piloteId, structurePiloteId }: Pick<Fiche, 'piloteId' | 'structurePiloteId'>,
  { genre, id }: Destinataire,
): boolean => (genre === 'personne' ? piloteId === id : piloteId === null && structurePiloteId === id);
