import { useAdresse } from '#renderer/app/use-adresse.ts';
import { type Dispositif, dispositifSchema } from '#shared/domain/eq2030/deploiement.schema.ts';
import { CLASSES, type ClasseDeCouverture } from '#shared/domain/eq2030/couverture.rules.ts';

export const VUES = [
  { valeur: 'operateurs', libelle: 'Opérateurs et territoires' },
  { valeur: 'quartiers', libelle: 'Quartiers couverts' },
  { valeur: 'chiffres', libelle: 'Chiffres et objectifs' },
] as const;
export type Vue = (typeof VUES)[number]['valeur'];

const estVue = (mot: string | null): mot is Vue => VUES.some(({ valeur }) => valeur === mot);

/** Ce que l'adresse dit de l'écran : la vue, et ce que l'on y regarde. */
export function useVue() {
  const { lire, poser } = useAdresse();
  const vue = lire('vue');
  const classe = Number(lire('classe') ?? Number.NaN);
  return {
    vue: estVue(vue) ? vue : 'operateurs',
    dispositif: (dispositifSchema.safeParse(lire('dispositif')).data ?? null) as Dispositif | null,
    parDepartement: lire('par') === 'departement',
    /** Un département de la région ; `null` : toute la région. */
    departement: lire('dep'),
    avecAVerifier: lire('compter') === 'tout',
    classe: CLASSES.find((une) => une === classe) ?? null,
    quartier: lire('qpv'),
    poser,
  };
}

export type VueMontree = ReturnType<typeof useVue>;
export type { ClasseDeCouverture };
