import { useLocation } from 'wouter';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { useLectureDeFichier } from '../use-lecture-de-fichier.ts';

/** L'adresse où se reprennent les corrections d'une réunion ; sans réunion, le Word dira la sienne. */
export const adresseDesCorrections = (reunionId: string | null): string =>
  reunionId === null ? '/corrections' : `/reunions/${reunionId}/corrections`;

/**
 * Relit un Word rendu et ouvre ses corrections.
 * @param reunionId La réunion de l'écran ; `null` : celle que dit le document.
 */
export function useRelireUnWord(reunionId: string | null) {
  const [, aller] = useLocation();
  const { deposer } = useOctets();
  const recevoir = useDemande('corrections.recevoir');
  const reprendre = useDemande('production.reprendre');
  const { enCours, refus, refuser, tenter } = useLectureDeFichier();

  /** Les octets sont déjà chez l'hôte, sous ce jeton. */
  const relireLeJeton = async (jeton: string, replace: boolean): Promise<void> => {
    const lu = await recevoir.lancer({ jeton, reunionId });
    aller(`${adresseDesCorrections(lu.reunionId)}?relecture=${lu.relecture}`, { replace });
  };

  return {
    enCours,
    refus,
    /** Relit un document produit, tel qu'il est sur le disque. */
    relireLeProduit: (id: string) =>
      tenter(async () => {
        const { jeton } = await reprendre.lancer({ id });
        await relireLeJeton(jeton, true);
      }),
    /** Relit le premier des fichiers choisis ou glissés. */
    relire: (fichiers: readonly File[]) =>
      tenter(async () => {
        const [fichier, autre] = fichiers;
        if (fichier === undefined) return;
        if (autre !== undefined) return refuser('Déposez un seul Word à la fois : chacun a ses corrections.');
        await relireLeJeton(await deposer(fichier), false);
      }),
  };
}
