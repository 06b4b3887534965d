import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import type { NavetteSuivie } from './navette.types.ts';

const direFichiers = (classeurs: number, courriels: number): string =>
  `${pluriel(classeurs, 'classeur', 'classeurs')} et ${pluriel(courriels, 'courriel prêt', 'courriels prêts')}`;

/** Les commandes qui notent des navettes établies : un geste les défait. */
type Etablir = 'navettes.etablir' | 'navettesDeConvention.etablir';

/** Remettre les fichiers de navettes que l'on vient de noter ; refaire ceux d'une navette, ou la retirer. */
export function useRemise(commande: Etablir) {
  const preparation = useDemande('navettes.preparer');
  const annulation = useDemande('historique.annuler');
  const retrait = useCommande('navettes.retirer');
  const { enregistrer } = useOctets();
  const aviser = useAvisAnnulable();

  /** `noter` écrit les navettes et rend leurs identifiants ; `null` : la faute se montre à son champ. */
  const mener = async (noter: () => Promise<string[] | null>, surFait: () => void): Promise<void> => {
    const ids = await noter();
    if (ids === null) return;
    // Rien n'est sorti : rien n'est parti, et le suivi ne doit pas le croire.
    const defaire = () => annulation.lancer({ commande }).catch(direRefus());
    try {
      const { jeton, nom, classeurs, courriels, sansAdresse } = await preparation.lancer({ ids, forme: 'tout' });
      if (!(await enregistrer(jeton, nom))) {
        await defaire();
        return;
      }
      const sans = sansAdresse.length === 0 ? '' : ` Sans adresse, à remettre autrement : ${enumerer(sansAdresse)}.`;
      aviser(`${direFichiers(classeurs, courriels)} dans « ${nom} » : relisez, envoyez.${sans}`, commande);
      surFait();
    } catch (cause) {
      await defaire();
      direRefus('Les navettes n’ont pas pu être établies.')(cause);
    }
  };

  const refaire = async ({ id, nom: qui }: NavetteSuivie, forme: 'classeur' | 'courriel'): Promise<void> => {
    const { jeton, nom } = await preparation.lancer({ ids: [id], forme });
    if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est prêt pour ${qui}.`);
  };

  return {
    remettre: (noter: () => Promise<string[] | null>, surFait: () => void) => void mener(noter, surFait),
    refaire: (navette: NavetteSuivie, forme: 'classeur' | 'courriel') =>
      void refaire(navette, forme).catch(direRefus()),
    retirer: ({ id, nom }: NavetteSuivie) =>
      void retrait
        .lancer({ id })
        .then(() => aviser(`Navette de ${nom} retirée du suivi.`, 'navettes.retirer'), direRefus()),
    enCours: preparation.enCours,
  };
}

export type Remise = ReturnType<typeof useRemise>;
