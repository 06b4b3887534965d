import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Invite, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useSeance } from '../contexte-seance.ts';
import type { DemandeDePresence } from './DialoguesDePresence.tsx';
import { iconeDuStatut, type LigneDePresence, motDuStatut } from './dire-presence.ts';
import { gestesDuSiege } from './gestes-du-siege.ts';
import type { GesteDePresence } from './MenuDePresence.tsx';
import { useAllees } from './use-allees.ts';

const dire = direRefus();

/** Les constats de présence : un geste par personne, un menu pour le reste, tous les autres d'un coup. */
export function useConstats(demander: (demande: DemandeDePresence) => void) {
  const montree = useSeance();
  const { seance } = montree;
  const reunionId = seance.reunion.id;
  const constater = useCommande('presences.constater');
  const autres = useCommande('presences.constaterLesAutres');
  const annonces = useCommande('presences.selonReponses');
  const invite = useCommande('invites.constater');
  const retrait = useCommande('invites.retirer');
  const reprise = useCommande('deports.retirer');
  const allees = useAllees();
  const aviser = useAvisAnnulable();

  const noter = ({ siege }: LigneDePresence, statut: StatutPresence | null, personneId: string | null = null) =>
    constater.lancer({ reunionId, siegeId: siege.id, statut, personneId, mandataireSiegeId: null }).catch(dire);
  const noterInvite = ({ presenceId }: Invite, statut: StatutPresence) =>
    invite.lancer({ presenceId, statut }).catch(dire);

  const menuDuSiege = (ligne: LigneDePresence): readonly GesteDePresence[] =>
    gestesDuSiege(ligne, montree, {
      noter: (statut, personneId) => void noter(ligne, statut, personneId),
      demander,
      allees,
      reprendrePart: (id) => void reprise.lancer({ id }).catch(dire),
    });
  const menuDeLInvite = (un: Invite): readonly GesteDePresence[] => [
    ...(['present', 'distance', 'excuse', 'absent'] as const).map((statut) => ({
      id: statut,
      libelle: enCapitale(motDuStatut(statut, un.personne)),
      icone: iconeDuStatut(statut),
      surClic: () => void noterInvite(un, statut),
    })),
    {
      id: 'completer',
      libelle: qualiteDe(un.personne) === null ? 'Compléter fonction et structure…' : 'Corriger fonction et structure…',
      icone: 'crayon',
      surClic: () => demander({ genre: 'completer', invite: un }),
    },
    {
      id: 'allees',
      libelle: 'Arrivée, départ…',
      icone: 'horloge',
      surClic: () =>
        demander({ genre: 'allees', presenceId: un.presenceId, personne: un.personne, nom: nomComplet(un.personne) }),
    },
    {
      id: 'retirer',
      libelle: 'Retirer de la liste',
      icone: 'corbeille',
      surClic: () =>
        void retrait
          .lancer({ presenceId: un.presenceId })
          .then(() => void aviser(`${nomComplet(un.personne)} : retrait de la liste.`, 'invites.retirer'), dire),
    },
  ];
  const direCombien = (nombre: number, mot: string) =>
    `${pluriel(nombre, 'membre noté', 'membres notés')} ${accord(nombre, mot, `${mot}s`)}.`;
  return {
    /** Le geste premier : présent, ou plus rien. Qui est sorti revient. */
    basculer: (ligne: LigneDePresence) => noter(ligne, ligne.statut === 'present' ? null : 'present'),
    basculerInvite: (un: Invite) => noterInvite(un, un.statut === 'present' ? 'excuse' : 'present'),
    menuDuSiege,
    menuDeLInvite,
    tousLesAutres: (statut: 'present' | 'absent') =>
      void autres
        .lancer({ reunionId, statut })
        .then(
          ({ constates }) =>
            aviser(direCombien(constates, statut === 'present' ? 'présent' : 'absent'), 'presences.constaterLesAutres'),
          dire,
        ),
    selonReponses: () =>
      void annonces
        .lancer({ reunionId })
        .then(
          ({ constates }) =>
            aviser(
              `${pluriel(constates, 'présence constatée', 'présences constatées')} d’après les réponses : corrigez ce qui diffère.`,
              'presences.selonReponses',
            ),
          dire,
        ),
  };
}
