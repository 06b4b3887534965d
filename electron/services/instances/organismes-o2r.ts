import type { OrganismeAAssocier } from '#shared/domain/convention/association.schema.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';

/** Les conventions qui agissent dans le ressort d'un comité départemental ou régional, d'après leurs zones codées. */
function conventionsDuRessort({ depots }: Contexte, { type, departementCode }: Instance): ReadonlySet<string> {
  const region = (code: string) => depots.territoires.departement(code)?.regionCode;
  const regional = TYPES[type].niveau === 'region';
  return new Set(
    depots.ressortsDeConvention
      .deToutes()
      .filter(({ code }) => (regional ? region(code) === region(departementCode) : code === departementCode))
      .map(({ conventionId }) => conventionId),
  );
}

/** Les organismes qui siègent, et ceux dont quelqu'un est invité, sans égard à la casse ni aux accents. */
function representes(contexte: Contexte, reunionId: string) {
  const { sieges, invites } = exigerSeance(contexte, reunionId);
  const noms = (lus: readonly (string | null)[]) => new Set(lus.flatMap((nom) => (nom === null ? [] : [enTri(nom)])));
  return {
    membres: noms(
      sieges.flatMap(({ organisme, mandats }) => [
        organisme,
        ...mandats.map(({ personne }) => personne.structure),
      ]),
    ),
    invites: noms(invites.map(({ personne }) => personne.structure)),
  };
}

/**
 * Les organismes des conventions O2R en vigueur le jour de la réunion qui agissent dans le ressort de l'instance (O-17) :
 * chacun avec ses conventions, sa place à la réunion, et qui l'on y connaît.
 */
export function organismesAAssocier(
  contexte: Contexte,
  instance: Instance,
  reunion: Pick<Reunion, 'id' | 'date'>,
): OrganismeAAssocier[] {
  const { association } = contexte.depots;
  const ressort = conventionsDuRessort(contexte, instance);
  const lues = association.organismes(reunion.date).filter(({ conventionId }) => ressort.has(conventionId));
  if (lues.length === 0) return [];
  const { membres, invites } = representes(contexte, reunion.id);
  return [...Map.groupBy(lues, ({ structureId }) => structureId)].map(([structureId, siennes]) => {
    const nom = siennes[0]?.nom ?? '';
    const place = membres.has(enTri(nom)) ? 'membre' : invites.has(enTri(nom)) ? 'invite' : null;
    return {
      structureId,
      nom,
      conventions: siennes.map(({ conventionId, numero }) => ({ id: conventionId, numero })),
      place,
      personnes: association.personnes(structureId),
    };
  });
}
