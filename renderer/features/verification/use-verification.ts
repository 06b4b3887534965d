import type { ChoixDePersonnes } from '#shared/domain/annuaire/liste.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Les deux gestes de la vérification : demander, par un courriel à chacun ; noter que les coordonnées sont exactes. */
export function useVerification(surFait: () => void) {
  const preparation = useDemande('verifications.preparer');
  const solliciter = useCommande('verifications.solliciter');
  const confirmer = useCommande('verifications.confirmer');
  const { enregistrer } = useOctets();
  const dire = useAvisAnnulable();

  /** Prépare les brouillons ; une fois enregistrés, la demande est notée au jour d'aujourd'hui. */
  const demander = async (choix: ChoixDePersonnes): Promise<void> => {
    try {
      const { jeton, nom, prepares } = await preparation.lancer({ choix });
      if (!(await enregistrer(jeton, nom))) return;
      await solliciter.lancer({ choix });
      dire(
        `${pluriel(prepares, 'brouillon prêt', 'brouillons prêts')} dans « ${nom} » : ouvrez, relisez, envoyez.`,
        'verifications.solliciter',
      );
      surFait();
    } catch (cause) {
      direRefus()(cause);
    }
  };
  const dansLAnnuaire = async (choix: ChoixDePersonnes): Promise<void> => {
    try {
      const { notees } = await confirmer.lancer({ choix });
      dire(`${pluriel(notees, 'fiche vérifiée', 'fiches vérifiées')} aujourd’hui.`, 'verifications.confirmer');
      surFait();
    } catch (cause) {
      direRefus()(cause);
    }
  };
  return {
    demander: (choix: ChoixDePersonnes) => void demander(choix),
    confirmer: (choix: ChoixDePersonnes) => void dansLAnnuaire(choix),
    enCours: preparation.enCours || solliciter.enCours || confirmer.enCours,
  };
}

export type Verification = ReturnType<typeof useVerification>;
