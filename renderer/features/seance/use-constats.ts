import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { suppleantsLe } from '#shared/domain/instance/mandat.rules.ts';
import type { Invite, StatutPresence } from '#shared/domain/seance/seance.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useSeance } from './contexte-seance.ts';
import { iconeDuStatut, type LigneDePresence, motDuStatut } from './dire-presence.ts';
import type { GesteDePresence } from './MenuDePresence.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

const dire = direRefus();

/** Les constats de présence : un geste par personne, un menu pour le reste, tous les autres d'un coup. */
export function useConstats(surPouvoir: (ligne: LigneDePresence) => void) {
  const { seance } = useSeance();
  const reunionId = seance.reunion.id;
  const constater = useCommande('presences.constater');
  const autres = useCommande('presences.constaterLesAutres');
  const invite = useCommande('invites.constater');
  const retrait = useCommande('invites.retirer');
  const aviser = useAvisAnnulable();

  const noter = ({ siege }: LigneDePresence, statut: StatutPresence | null, personneId: string | null = null) =>
    void constater.lancer({ reunionId, siegeId: siege.id, statut, personneId, mandataireSiegeId: null }).catch(dire);

  const menuDuSiege = (ligne: LigneDePresence): readonly GesteDePresence[] => {
    const titulaire = ligne.siege.mandats[0]?.personne ?? null;
    const statuts = (['present', 'distance', 'excuse', 'absent'] as const).map((statut) => ({
      id: statut,
      libelle: enCapitale(motDuStatut(statut, titulaire)),
      icone: iconeDuStatut(statut),
      surClic: () => noter(ligne, statut),
    }));
    const suppleants = suppleantsLe(ligne.siege.mandats, seance.reunion.date).flatMap(({ personne }) =>
      (['present', 'distance'] as const).map((statut) => ({
        id: `${statut}-${personne.id}`,
        libelle: `${nomComplet(personne)} supplée${statut === 'distance' ? ' à distance' : ''}`,
        icone: iconeDuStatut(statut),
        surClic: () => noter(ligne, statut, personne.id),
      })),
    );
    return [
      ...statuts,
      ...suppleants,
      { id: 'pouvoir', libelle: 'Donne pouvoir à…', icone: 'fleche', surClic: () => surPouvoir(ligne) },
      ...(ligne.statut === null
        ? []
        : [{ id: 'rien', libelle: 'Effacer le constat', icone: 'cercle' as const, surClic: () => noter(ligne, null) }]),
    ];
  };
  const noterInvite = ({ presenceId }: Invite, statut: StatutPresence) =>
    void invite.lancer({ presenceId, statut }).catch(dire);
  const menuDeLInvite = (un: Invite): readonly GesteDePresence[] => [
    ...(['present', 'distance', 'excuse', 'absent'] as const).map((statut) => ({
      id: statut,
      libelle: enCapitale(motDuStatut(statut, un.personne)),
      icone: iconeDuStatut(statut),
      surClic: () => noterInvite(un, statut),
    })),
    {
      id: 'retirer',
      libelle: 'Retirer de la liste',
      icone: 'corbeille',
      surClic: () =>
        void retrait
          .lancer({ presenceId: un.presenceId })
          .then(() => void aviser(`${nomComplet(un.personne)} : retrait de la liste.`, 'invites.retirer'), dire),
    },
  ];
  return {
    /** Le geste premier : présent, ou plus rien. */
    basculer: (ligne: LigneDePresence) => noter(ligne, ligne.statut === 'present' ? null : 'present'),
    basculerInvite: (un: Invite) => noterInvite(un, un.statut === 'present' ? 'excuse' : 'present'),
    menuDuSiege,
    menuDeLInvite,
    tousLesAutres: (statut: 'present' | 'absent') =>
      void autres
        .lancer({ reunionId, statut })
        .then(
          ({ constates }) =>
            void aviser(
              `${pluriel(constates, 'membre noté', 'membres notés')} ${statut === 'present' ? 'présent' : 'absent'}${constates > 1 ? 's' : ''}.`,
              'presences.constaterLesAutres',
            ),
          dire,
        ),
  };
}
