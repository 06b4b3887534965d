import { type RegimeDeDispositif, regimeDeDispositifSchema } from '#shared/domain/dispositif/dispositif.schema.ts';
import { type EtatDeDispositif, etatDuDispositif } from '#shared/domain/dispositif/validite.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import type { Dispositif } from './dispositif.types.ts';

export const ETATS = ['ouvert', 'a_verifier', 'a_venir', 'clos'] as const satisfies readonly EtatDeDispositif[];

interface Filtres {
  readonly regime: RegimeDeDispositif | null;
  readonly etat: EtatDeDispositif | null;
  readonly mots: string;
}

/** Ce que l'adresse dit du catalogue montré. */
export function useFiltres() {
  const { lire, poser } = useAdresse();
  const filtres: Filtres = {
    regime: regimeDeDispositifSchema.safeParse(lire('categorie')).data ?? null,
    etat: ETATS.find((etat) => etat === lire('etat')) ?? null,
    mots: lire('mots') ?? '',
  };
  return { filtres, poser };
}

/** Les dispositifs que montrent ces filtres, au jour dit : chacun resserre les autres. */
export function filtrer(dispositifs: readonly Dispositif[], { regime, etat, mots }: Filtres, aujourdHui: string) {
  const cherches = enTri(mots).split(' ').filter(Boolean);
  return dispositifs.filter((un) => {
    const texte = enTri([un.nom, un.publics, un.pilote, un.resume, un.article].filter(Boolean).join(' '));
    return (
      (regime === null || un.regime === regime) &&
      (etat === null || etatDuDispositif(un, aujourdHui) === etat) &&
      cherches.every((mot) => texte.includes(mot))
    );
  });
}
