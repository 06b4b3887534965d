import type { Bulletin, Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import type { Scrutin } from '#shared/domain/seance/votants.rules.ts';
import { useCommande } from '#renderer/host/gestes.ts';

/** Les bulletins d'un vote nom par nom : le premier fait passer le vote à « nominal », en voix là où un arrêté en fixe. */
export function useBulletins(
  { id, mode }: Pick<Deliberation, 'id' | 'mode'>,
  { voixFixees }: Pick<Scrutin, 'voixFixees'>,
  modifier: (patch: DeliberationPatch) => Promise<void>,
) {
  const { lancer } = useCommande('bulletins.poser');
  const tousPour = async (): Promise<void> => {
    if (mode !== 'nominal') await modifier({ mode: 'nominal', ...(voixFixees && { unite: 'voix' as const }) });
  };
  return {
    tousPour,
    /** `null` : vote « pour », comme tous ceux qu'on ne nomme pas. */
    poser: async (siegeId: string, sens: Bulletin['sens'] | null): Promise<void> => {
      await tousPour();
      await lancer({ deliberationId: id, siegeId, sens: sens === 'pour' ? null : sens });
    },
  };
}
