import { describe, expect, it } from 'vitest';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;

const AUTRE = {
  genre: 'eq2030' as const,
  numero: 'EQ 1',
  intitule: 'Autre',
  porteur: 'Tremplin Essai',
  debut: '2026-01-01',
  fin: '2026-12-31',
  motifDuree: null,
};

function uneConvention(signee = true) {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2024-01',
    intitule: 'Passerelles Sud-Alsace',
    porteur: 'Tremplin Essai',
    debut: '2024-11-15',
    fin: '2027-11-14',
    motifDuree: null,
  });
  if (signee) appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-11-10', motif: null });
  const lire = () => appeler('conventions.fiche', { id });
  const etats = (jour: string) =>
    Object.fromEntries(suiviDe(lire(), jour).echeances.map(({ cle, etat, le }) => [cle, `${etat} ${le}`]));
  return { ...fichier, id, lire, etats };
}

describe('ce que la convention demande de plus, et ce qui s’en reçoit', () => {
  it('E1, E2 : une clause cochée ouvre ses échéances, de la clôture de l’organisme ; une date les tient', () => {
    const { appeler, id, etats } = uneConvention();
    expect(Object.keys(etats('2026-03-05')).filter((cle) => /^(?:compte-rendu|bilan)/u.test(cle))).toEqual([]);
    const patch = { clauseCompteRendu: true, clauseBilan: true, cloture: '08-31' };
    appeler('conventions.modifier', { id, vu: VU, patch });
    expect(etats('2026-03-05')).toMatchObject({
      'compte-rendu:2025': 'en_retard 2026-02-28',
      'bilan-d-ensemble': 'a_venir 2027-08-14',
    });
    const fait = { conventionId: id, genre: 'compte_rendu' as const, annee: 2025, le: '2026-03-01', note: null };
    appeler('conventions.noterFait', fait);
    expect(etats('2026-03-05')).toMatchObject({ 'compte-rendu:2025': 'fait 2026-02-28' });
    expect(refus(() => appeler('conventions.noterFait', fait)).transmise.champs).toHaveProperty('le');
    expect(() => appeler('conventions.modifier', { id, vu: VU, patch: { cloture: '13-40' } })).toThrow(/31.12/u);
    expect(() => appeler('conventions.modifier', { id, vu: VU, patch: { cloture: '02-31' } })).toThrow(/n’existe pas/u);
    expect(() => appeler('conventions.modifier', { id, vu: VU, patch: { cloture: '02-29' } })).not.toThrow();
  });

  it('E3 : un contrôle fait à sa date ; à venir, refusé ; corrigé, retiré, annulé', () => {
    const { appeler, db, id, lire, etats } = uneConvention();
    const avant = empreinteDuContenu(db);
    const controle = { conventionId: id, genre: 'controle' as const, annee: 2025, le: '2025-12-01', note: 'Rien' };
    expect(
      refus(() => appeler('conventions.noterFait', { ...controle, le: '2100-01-01' })).transmise.champs,
    ).toHaveProperty('le');
    const { id: fait } = appeler('conventions.noterFait', controle);
    expect(etats('2026-03-05')).toMatchObject({ 'controle:1': 'fait 2027-11-14', 'controle:2': 'a_venir 2027-11-14' });
    appeler('conventions.modifierFait', { id: fait, vu: VU, patch: { le: '2025-11-30' } });
    expect(lire().faits).toMatchObject([{ le: '2025-11-30', note: 'Rien' }]);
    appeler('conventions.retirerFait', { id: fait });
    expect(lire().faits).toEqual([]);
    for (let geste = 0; geste < 3; geste += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('O-1 (D. 5316-3) : une ligne cochée deux fois n’y est qu’une ; inconnue, refusée', () => {
    const { appeler, id, lire } = uneConvention();
    const pointer = (cle: string, coche: boolean) =>
      appeler('conventions.pointer', { conventionId: id, coche, pointage: { liste: 'contenu', cle } });
    pointer('1a', true);
    pointer('1a', true);
    expect(lire().pointages).toEqual([{ liste: 'contenu', cle: '1a' }]);
    expect(() => pointer('9z', true)).toThrow(/pas dans la liste/u);
    pointer('1a', false);
    expect(lire().pointages).toEqual([]);
  });
});

describe('l’intention de résilier (O-8 ; D. 5316-11, -12)', () => {
  const NOTIFIEE = { motif: 'non_respect' as const, notifieeLe: '2026-01-31', mode: null, delaiJusquAu: '2026-02-28' };

  it('le délai d’observations ne dépasse pas un mois ; résilier attend les observations ou la fin du délai', () => {
    const { appeler, id, lire } = uneConvention();
    const notifier = (plus: Partial<typeof NOTIFIEE> = {}) =>
      appeler('resiliations.notifier', { ...NOTIFIEE, ...plus, conventionId: id });
    expect(refus(() => notifier({ delaiJusquAu: '2026-03-01' })).transmise.champs).toHaveProperty('delaiJusquAu');
    const { id: procedure } = notifier();
    expect(refus(() => notifier()).code).toBe('REGLE_METIER');
    const modifier = (patch: object) => appeler('resiliations.modifier', { id: procedure, vu: VU, patch });
    expect(refus(() => modifier({ issue: 'resiliee', issueLe: '2026-02-20' })).transmise.champs).toHaveProperty(
      'issueLe',
    );
    expect(lire().convention.resilieeLe).toBeNull();
    modifier({ issue: 'resiliee', issueLe: '2026-03-02' });
    expect(lire().convention).toMatchObject({ resilieeLe: '2026-03-02' });
    modifier({ observationsLe: '2026-02-27' });
    expect(lire().convention).toMatchObject({ resilieeLe: '2026-03-02', statutMotif: 'Non-respect de la convention' });
    const signee = { id, vers: 'signee' as const, le: '2026-03-02', motif: 'Notée par erreur' };
    appeler('conventions.changerStatut', signee);
    expect(lire()).toMatchObject({ convention: { resilieeLe: null }, resiliations: [{ issue: null, issueLe: null }] });
    modifier({ issue: 'maintenue', issueLe: '2026-03-02' });
    expect(lire().convention.resilieeLe).toBeNull();
  });

  it('une convention en projet n’a rien à résilier ; retirée, la procédure ne laisse rien', () => {
    const projet = uneConvention(false);
    expect(refus(() => projet.appeler('resiliations.notifier', { ...NOTIFIEE, conventionId: projet.id })).code).toBe(
      'REGLE_METIER',
    );
    const { appeler, id, lire } = uneConvention();
    const { id: procedure } = appeler('resiliations.notifier', { ...NOTIFIEE, conventionId: id });
    appeler('resiliations.modifier', { id: procedure, vu: VU, patch: { issue: 'resiliee', issueLe: '2026-03-02' } });
    appeler('resiliations.retirer', { id: procedure });
    expect(lire()).toMatchObject({ resiliations: [], convention: { resilieeLe: null } });
  });
});

describe('ce qui reste à faire, dans la liste', () => {
  it('compte les retards, dit ce qui suspend et ce qui vient ; complétée, elle se lève', () => {
    const { appeler, lire } = uneConvention();
    const aFaire = () => appeler('conventions.lister', {}).map((une) => une.aFaire);
    const [avant] = aFaire();
    expect(avant).toMatchObject({ suspendue: true, prochaine: { quoi: expect.any(String) } });
    expect(avant?.enRetard).toBeGreaterThan(0);
    const recues = { executionRecueLe: '2024-12-18', budgetRecuLe: '2024-12-18', previsionRecueLe: '2024-12-18' };
    for (const annee of lire().annees)
      appeler('conventions.modifierAnnee', {
        id: annee.id,
        vu: VU,
        patch: { ...recues, concluLe: '2024-12-18', comptesRecusLe: '2024-12-18', bilanRecuLe: '2024-12-18' },
      });
    expect(aFaire()).toMatchObject([{ suspendue: false, enRetard: 0 }]);
    appeler('conventions.supprimer', { id: appeler('conventions.creer', { ...AUTRE }).id });
    expect(aFaire()).toHaveLength(1);
  });
});
