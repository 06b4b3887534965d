import type { OrganismeAAssocier } from '#shared/domain/convention/association.schema.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { comparerTextes, enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { lireLesParties } from '../conventions/avenant/en-vigueur.ts';
import { exigerSeance } from '../reunions/lecture-reunion.ts';

/** Les conventions qui agissent ce jour-là dans le ressort d'un comité départemental ou régional, d'après leurs zones codées. */
function conventionsDuRessort(
  { depots }: Contexte,
  { type, departementCode }: Instance,
  jour: string,
): ReadonlySet<string> {
  const region = (code: string) => depots.territoires.departement(code)?.regionCode;
  const regional = TYPES[type].niveau === 'region';
  return new Set(
    depots.ressortsDeConvention
      .deToutes(jour)
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
      sieges.flatMap(({ organisme, mandats }) => [organisme, ...mandats.map(({ personne }) => personne.structure)]),
    ),
    invites: noms(invites.map(({ personne }) => personne.structure)),
  };
}

/** Porteurs et partenaires des conventions O2R en vigueur ce jour-là, avenants compris (C7) : une ligne par convention. */
function organismesConventionnes(contexte: Contexte, ressort: ReadonlySet<string>, jour: string) {
  return contexte.depots.conventions
    .lister()
    .filter(({ id, genre }) => genre === 'o2r' && ressort.has(id))
    .flatMap(({ id, numero }) => {
      const { convention, membres } = lireLesParties(contexte, id, jour).enVigueur;
      if (statutSelonLesFaits(convention, jour) !== 'en_cours') return [];
      const noms = new Map([[convention.porteurId, convention.porteur]]);
      for (const { structureId, nom } of membres) noms.set(structureId, nom);
      return [...noms].map(([structureId, nom]) => ({ conventionId: id, numero, structureId, nom }));
    })
    .toSorted((un, autre) => comparerTextes(un.nom, autre.nom));
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
  const ressort = conventionsDuRessort(contexte, instance, reunion.date);
  const lues = organismesConventionnes(contexte, ressort, reunion.date);
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
