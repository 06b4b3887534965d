import type { HandlersFichier } from '#shared/contract/handlers.ts';
import type { Couverture } from '#shared/domain/appel/zones-blanches.rules.ts';
import { cleDeTerritoire } from '#electron/repositories/territoires/territoire-situe.queries.ts';
import type { CouvertureLue } from '#electron/repositories/appels/couverture.queries.ts';
import { appliquerALaConvention, avenantsEnVigueur } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { nomDeRegion } from './appel-lu.ts';

/** Qui couvre chaque département, par une convention O2R qui court ou une candidature retenue (1.30). */
export const createZonesBlanchesService = (contexte: Contexte) => {
  const { depots, aujourdHui } = contexte;

  /** La région du département du fichier. */
  function regionDuFichier(): string | null {
    const code = depots.service.fichier()?.departementCode ?? null;
    return code === null ? null : (depots.territoires.departement(code)?.regionCode ?? null);
  }

  /** Un opérateur une fois par département, quel que soit le nombre de ses zones. */
  function couvertures(lues: readonly CouvertureLue[], par: Couverture['par']): Couverture[] {
    const situees = depots.territoires.departementsDe(lues);
    const une = new Map<string, Couverture>();
    for (const { id, nom, genre, code } of lues)
      for (const departement of situees.get(cleDeTerritoire({ genre, code })) ?? []) {
        const adresse = par === 'convention' ? `/conventions/${id}` : `/conventions/candidatures/${id}`;
        une.set(`${departement} ${id}`, { departement, nom, adresse, par });
      }
    return [...une.values()];
  }

  /**
   * Les conventions O2R signées et que rien n'a finies ce jour-là, avec leur porteur : la fin et le porteur lus sont ceux
   * en vigueur, avenants compris (C7). Trois lectures, quel que soit leur nombre.
   */
  function conventions(jour: string): CouvertureLue[] {
    const zonesDe = Map.groupBy(depots.couvertures.zonesDesConventions(jour), ({ id }) => id);
    const avenantsDe = Map.groupBy(depots.avenants.signesDeToutes(), ({ conventionId }) => conventionId);
    return depots.conventions
      .lister()
      .filter(({ id }) => zonesDe.has(id))
      .flatMap((initiale) => {
        const avenants = avenantsEnVigueur(avenantsDe.get(initiale.id) ?? [], jour);
        const convention = appliquerALaConvention(initiale, avenants);
        const statut = statutSelonLesFaits(convention, jour);
        if (statut !== 'signee' && statut !== 'en_cours') return [];
        return (zonesDe.get(initiale.id) ?? []).map((zone) => ({ ...zone, nom: convention.porteur }));
      })
      .toSorted((une, autre) => comparerTextes(une.nom, autre.nom));
  }

  return {
    'appels.zonesBlanches': ({ region }) => {
      const regions = depots.territoires.regions();
      const code = region ?? regionDuFichier() ?? regions[0]?.code ?? '';
      const siens = new Set(
        depots.territoires
          .departements()
          .filter(({ regionCode }) => regionCode === code)
          .map((departement) => departement.code),
      );
      return {
        region: { code, libelle: nomDeRegion(contexte, code) },
        regions,
        couvertures: [
          ...couvertures(conventions(aujourdHui()), 'convention'),
          ...couvertures(depots.couvertures.candidatures(), 'candidature'),
        ].filter(({ departement }) => siens.has(departement)),
      };
    },
  } satisfies Partial<HandlersFichier>;
};
