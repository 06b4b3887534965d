import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unAppel, VU } from '#tests/support/constructeurs/un-appel.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const DATES = { numero: 'O2R 51-2026-01', debut: '2026-04-01', fin: '2029-03-31', motifDuree: null };

/** Une candidature retenue, et de quoi en ouvrir la convention. */
function uneRetenue() {
  const fichier = unAppel();
  const { appeler, eligible } = fichier;
  const id = eligible();
  appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
  const ajouter = (structure: string) => {
    const dit = { chefDeFile: false, role: null, budget: null, contribution: null, lettre: true, identite: true };
    appeler('candidatures.ajouterMembre', { ...dit, candidatureId: id, structure });
    return fichier.lire(id).membres.find(({ nom }) => nom === structure)?.structureId ?? '';
  };
  const ouvrir = (numero = DATES.numero) =>
    appeler('candidatures.ouvrirConvention', { ...DATES, numero, id }).conventionId;
  return { ...fichier, id, ajouter, ouvrir };
}

describe('ouvrir la convention d’une candidature retenue', () => {
  it('prend ses organismes tels qu’ils sont : deux structures du même nom ne se confondent pas', () => {
    const { appeler, db, id, lire, ajouter, ouvrir } = uneRetenue();
    const porteur = lire(id).candidature.porteur;
    /** Une structure plus ancienne du même nom, sortie de la corbeille une fois l'autre nommée. */
    const homonyme = (nom: string, nommer: () => unknown): void => {
      const dit = { projet: `Autre de ${nom}`, porteur: nom, numero: null, deposeeLe: '2026-02-18' };
      const autre = appeler('candidatures.creer', { ...dit, appelId: lire(id).appel.id }).id;
      const { porteurId: ancienne } = lire(autre).candidature;
      appeler('structures.supprimer', { id: ancienne });
      nommer();
      appeler('structures.restaurer', { id: ancienne });
    };
    let alpha = '';
    homonyme('Alpha Essai', () => {
      alpha = ajouter('Alpha Essai');
    });
    homonyme(porteur, () => appeler('candidatures.modifier', { id, vu: VU, patch: { porteur } }));
    const { porteurId } = lire(id).candidature;
    const structures = () => db.prepare('SELECT count(*) FROM structure').pluck().get();
    const avant = structures();
    const { convention, membres } = appeler('conventions.fiche', { id: ouvrir() });
    expect(convention.porteurId).toBe(porteurId);
    expect(membres.map(({ structureId }) => structureId)).toEqual([alpha]);
    expect(structures()).toBe(avant);
  });

  it('refuse un organisme à la corbeille, en le nommant, et n’écrit rien', () => {
    const { appeler, db, id, lire, ajouter, ouvrir } = uneRetenue();
    const alpha = ajouter('Alpha Essai');
    appeler('structures.supprimer', { id: alpha });
    const avant = empreinteDuContenu(db);
    expect(refus(() => ouvrir()).message).toMatch(/« Alpha Essai » est à la corbeille .*Restaurez l’organisme/u);
    expect(empreinteDuContenu(db)).toBe(avant);
    appeler('structures.restaurer', { id: alpha });
    const { porteurId, porteur } = lire(id).candidature;
    appeler('structures.supprimer', { id: porteurId });
    expect(refus(() => ouvrir()).message).toContain(`« ${porteur} » est à la corbeille`);
    appeler('structures.restaurer', { id: porteurId });
    expect(lire(id).candidature.conventionId).toBeNull();
    ouvrir();
    expect(lire(id).candidature.conventionId).not.toBeNull();
  });
});

describe('la convention et sa candidature à la corbeille (O-12)', () => {
  it('une convention ne revient pas sans sa candidature, ni sans son appel : le refus dit quoi restaurer', () => {
    const { appeler, appelId, id, ouvrir, lire } = uneRetenue();
    const conventionId = ouvrir();
    const revenir = () => appeler('conventions.restaurer', { id: conventionId });
    expect(refus(() => appeler('candidatures.supprimer', { id })).message).toContain('a donné une convention');
    appeler('conventions.supprimer', { id: conventionId });
    appeler('candidatures.supprimer', { id });
    expect(refus(revenir).message).toMatch(/La candidature « Un pas dehors ».* est à la corbeille : restaurez-la/u);
    appeler('candidatures.restaurer', { id });
    appeler('appels.supprimer', { id: appelId });
    expect(refus(revenir).message).toMatch(/L’appel « AMI O2R Grand Est 2026 ».* est à la corbeille : restaurez-le/u);
    appeler('appels.restaurer', { id: appelId });
    revenir();
    expect(lire(id).convention?.id).toBe(conventionId);
  });

  it('ni d’une candidature qui n’est plus retenue', () => {
    const { appeler, id, ouvrir } = uneRetenue();
    const conventionId = ouvrir();
    appeler('conventions.supprimer', { id: conventionId });
    appeler('candidatures.decider', { id, vu: VU, patch: { decision: null } });
    const revenir = () => appeler('conventions.restaurer', { id: conventionId });
    expect(refus(revenir).message).toMatch(/« Un pas dehors » n’est plus retenue/u);
    appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
    revenir();
    expect(appeler('candidatures.deLaConvention', { conventionId })?.id).toBe(id);
  });

  it('remplacée par une autre convention de la même candidature, elle ne revient pas à côté d’elle', () => {
    const { appeler, id, ouvrir, lire } = uneRetenue();
    const premiere = ouvrir();
    appeler('conventions.supprimer', { id: premiere });
    const seconde = ouvrir('O2R 51-2026-02');
    appeler('conventions.restaurer', { id: premiere });
    // La candidature n'est l'origine que d'une convention : la seconde.
    expect(lire(id).convention?.id).toBe(seconde);
    expect(appeler('candidatures.deLaConvention', { conventionId: premiere })).toBeNull();
  });
});
