import { enTri } from '#shared/text/tri.ts';
import type { Instance } from './instance.schema.ts';
import { REGISTRE } from './registre.data.ts';

type Placee = Pick<Instance, 'type' | 'departementCode' | 'clpeCode' | 'complement' | 'parentId' | 'contratCode'>;

/**
 * Ce qui ne peut exister qu'une fois dans un fichier : un comité régional par région, un départemental par département, un
 * local par périmètre du référentiel, une commission d'insertion par comité, un comité de chaque genre par contrat de
 * ville ; ailleurs, deux instances du même genre ne portent pas le même nom sous la même instance.
 */
export function cleUnique(instance: Placee, region: string): string {
  const { type, departementCode, clpeCode, complement, parentId, contratCode } = instance;
  const { ressort } = REGISTRE[type];
  const genre = type === 'CREFOP' ? 'CRPE' : type;
  const nom = enTri(complement);
  const propre = {
    region,
    departement: departementCode,
    communes: clpeCode ?? `${departementCode} ${nom}`,
    rattachement: parentId ?? `${departementCode} ${nom}`,
    contrat: contratCode ?? `${departementCode} ${nom}`,
    libre: `${parentId ?? departementCode} ${nom}`,
  }[ressort];
  return `${genre} ${propre}`;
}
