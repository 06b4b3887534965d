import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { NavetteListee, PiloteListe } from './navette.types.ts';

const direFichiers = (classeurs: number, courriels: number): string =>
  `${pluriel(classeurs, 'classeur', 'classeurs')} et ${pluriel(courriels, 'courriel prêt', 'courriels prêts')}`;

/** Établir des navettes : les noter, puis remettre leurs fichiers ; refaire ceux d'une navette, ou la retirer. */
export function useEtablir(feuilleId: string) {
  const { lancer: etablir, enCours: enEcriture, erreur } = useCommande('navettes.etablir');
  const preparation = useDemande('navettes.preparer');
  const annulation = useDemande('historique.annuler');
  const retrait = useCommande('navettes.retirer');
  const { enregistrer } = useOctets();
  const aviser = useAvisAnnulable();

  const mener = async (pilotes: readonly PiloteListe[], attendueLe: string, surFait: () => void): Promise<void> => {
    const voulus = pilotes.map(({ destinataire }) => destinataire);
    let ids: string[];
    try {
      ({ ids } = await etablir({ feuilleId, pilotes: voulus, attendueLe }));
    } catch {
      // La faute se montre à son champ.
      return;
    }
    // Rien n'est sorti : rien n'est parti, et le suivi ne doit pas le croire.
    const defaire = () => annulation.lancer({ commande: 'navettes.etablir' }).catch(direRefus());
    try {
      const { jeton, nom, classeurs, courriels, sansAdresse } = await preparation.lancer({ ids, forme: 'tout' });
      if (!(await enregistrer(jeton, nom))) {
        await defaire();
        return;
      }
      const sans = sansAdresse.length === 0 ? '' : ` Sans adresse, à remettre autrement : ${enumerer(sansAdresse)}.`;
      aviser(`${direFichiers(classeurs, courriels)} dans « ${nom} » : relisez, envoyez.${sans}`, 'navettes.etablir');
      surFait();
    } catch (cause) {
      await defaire();
      direRefus('Les navettes n’ont pas pu être établies.')(cause);
    }
  };

  const refaire = async ({ id, pilote }: NavetteListee, forme: 'classeur' | 'courriel'): Promise<void> => {
    const { jeton, nom } = await preparation.lancer({ ids: [id], forme });
    if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est prêt pour ${pilote}.`);
  };

  return {
    etablir: (pilotes: readonly PiloteListe[], attendueLe: string, surFait: () => void) =>
      void mener(pilotes, attendueLe, surFait),
    refaire: (navette: NavetteListee, forme: 'classeur' | 'courriel') =>
      void refaire(navette, forme).catch(direRefus()),
    retirer: ({ id, pilote }: NavetteListee) =>
      void retrait
        .lancer({ id })
        .then(() => aviser(`Navette de ${pilote} retirée du suivi.`, 'navettes.retirer'), direRefus()),
    enCours: enEcriture || preparation.enCours,
    erreur,
  };
}

export type Etablissement = ReturnType<typeof useEtablir>;
