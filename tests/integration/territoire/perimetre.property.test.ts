import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { codes, lireCompact } from '#electron/referentiels/fichier-compact.ts';
import { lireManifeste } from '#electron/referentiels/manifeste.ts';
import { createTerritoireRepository } from '#electron/repositories/territoires/territoire.repository.ts';
import { baseReferentielle, DOSSIER_LIVRE } from '#tests/support/territoire/base-referentielle.ts';

const db = baseReferentielle();
const territoires = createTerritoireRepository(db);
afterAll(() => db.close());

const manifeste = lireManifeste(DOSSIER_LIVRE);
const communes = lireCompact(DOSSIER_LIVRE, manifeste, 'communes');
const quartiers = lireCompact(DOSSIER_LIVRE, manifeste, 'qpv').map((quartier) => ({
  code: quartier.code,
  communes: codes(quartier.communes),
  contrats: codes(quartier.contrats),
}));
/** Les fichiers, rangés une fois : les parcourir à chaque tirage prenait tout le temps de l'essai. */
const parEpci = Map.groupBy(communes, ({ epci }) => epci);
const epciDe = new Map(communes.map(({ code, epci }) => [code, epci]));
/** Des communes voisines, pour que les EPCI et les QPV se partagent vraiment. */
const voisines = fc
  .nat({ max: communes.length - 60 })
  .chain((debut) => fc.subarray(communes.slice(debut, debut + 60).map(({ code }) => code)));
const avecQpv = fc.subarray([...new Set(quartiers.flatMap((q) => q.communes))], { maxLength: 40 });

it('un périmètre dessiné à la main contient exactement ce que disent les fichiers, commune par commune', () => {
  fc.assert(
    fc.property(
      fc.oneof(voisines, avecQpv),
      fc.uniqueArray(fc.constantFrom('75101', '1053', '99999', '')),
      (connues, inconnues) => {
        const lu = territoires.perimetreDeCommunes([...connues, ...inconnues, ...connues]);
        const dedans = new Set(connues);
        expect(new Set(lu.communes.map(({ code }) => code))).toEqual(dedans);
        expect(lu.inconnues).toEqual(inconnues);

        const enTout = (siren: string) => parEpci.get(siren) ?? [];
        const sirens = new Set(connues.flatMap((code) => epciDe.get(code) || []));
        expect(new Map(lu.epci.map((e) => [e.siren, [e.communesDedans, e.communes]]))).toEqual(
          new Map(
            [...sirens].map((siren) => [
              siren,
              [enTout(siren).filter(({ code }) => dedans.has(code)).length, enTout(siren).length],
            ]),
          ),
        );

        const touches = quartiers.filter((q) => q.communes.some((commune) => dedans.has(commune)));
        expect(new Map(lu.qpv.map(({ code, entier }) => [code, entier]))).toEqual(
          new Map(touches.map((q) => [q.code, q.communes.every((commune) => dedans.has(commune))])),
        );
        expect(new Set(lu.contrats.map(({ code }) => code))).toEqual(new Set(touches.flatMap((q) => q.contrats)));
      },
    ),
    { numRuns: 60 },
  );
});
