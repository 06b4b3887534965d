import type { Contrat } from '#shared/domain/contrat/contrat.schema.ts';
import { estConseilCitoyen, type RappelDePilotage, rappelsDePilotage } from '#shared/domain/contrat/pilotage.rules.ts';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import type { InstanceDuContrat } from '#electron/repositories/contrats/contrat-conduite.repository.ts';
import type { Contexte } from '../contexte.ts';

/** Les trois comités d'un contrat de ville, leur nom, et le nombre que le contrat en fixe par an ; `null` : aucun. */
export const COMITES = [
  { type: 'copil_ville', noms: ['comité de pilotage', 'comités de pilotage'], voulues: 'pilotagesParAn' },
  { type: 'cotech_ville', noms: ['comité technique', 'comités techniques'], voulues: 'techniquesParAn' },
  { type: 'financeurs_ville', noms: ['comité des financeurs', 'comités des financeurs'], voulues: 'financeursParAn' },
] as const satisfies readonly {
  readonly type: TypeInstance;
  readonly noms: readonly [string, string];
  readonly voulues: keyof Contrat;
}[];

/** Les réunions de l'année de ces instances, tenues et datées. */
const reunionsDe = (instances: readonly InstanceDuContrat[]) => ({
  tenues: instances.reduce((somme, { tenues }) => somme + tenues, 0),
  prevues: instances.reduce((somme, { prevues }) => somme + prevues, 0),
});

/** Ce qui manque à la conduite d'un contrat, ses instances étant lues. */
export const rappelsDuContrat = (
  { depots }: Contexte,
  contrat: Contrat,
  instances: readonly InstanceDuContrat[],
): RappelDePilotage[] =>
  rappelsDePilotage({
    comites: COMITES.map(({ type, noms, voulues }) => ({
      ...reunionsDe(instances.filter((une) => une.type === type)),
      noms,
      voulues: contrat[voulues],
    })),
    comite: instances.some(({ type }) => type === 'copil_ville'),
    citoyens: depots.conduites.organismes(contrat.code).some(estConseilCitoyen),
  });
