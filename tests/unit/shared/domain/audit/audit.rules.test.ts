import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlerDemande, genreDAudit } from '#shared/domain/audit/demande.rules.ts';
import {
  constatsDInscription,
  echeanceDInscription,
  echeanceDuRapport,
  prochainePleniere,
} from '#shared/domain/audit/echeances.rules.ts';
import { pointsDAudit } from '#shared/domain/audit/points.rules.ts';
import { bilanDesAudits, constatsDeLAccord, constatsDesSuites, etatDAudit } from '#shared/domain/audit/suites.rules.ts';
import { decomposer, joursEntre } from '#shared/dates/date-civile.ts';
import { unAudit } from '#tests/support/constructeurs/un-audit.ts';
import { unMandat } from '#tests/support/constructeurs/un-siege.ts';

const codes = (constats: readonly { code: string; gravite: string }[]) =>
  constats.map(({ code, gravite }) => `${code} ${gravite}`);

describe('R-077, les délais', () => {
  it('inscrit au plus tard six mois après la réception : 10/04/2026 → 10/10/2026, 31/08/2026 → 28/02/2027', () => {
    expect(echeanceDInscription('2026-04-10')).toBe('2026-10-10');
    expect(echeanceDInscription('2026-08-31')).toBe('2027-02-28');
    expect(echeanceDInscription('2027-08-31')).toBe('2028-02-29');
  });

  it('attend le rapport un an au plus après le vote : 10/10/2026 → 10/10/2027, 29/02/2028 → 28/02/2029', () => {
    expect(echeanceDuRapport('2026-10-10')).toBe('2027-10-10');
    expect(echeanceDuRapport('2028-02-29')).toBe('2029-02-28');
  });

  it('garde le quantième, ou prend le dernier jour d’un mois plus court, quel que soit le jour', () => {
    const jour = fc.date({ min: new Date('2024-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(jour, (date) => {
        const recu = date.toISOString().slice(0, 10);
        const [avant, apres] = [decomposer(recu), decomposer(echeanceDInscription(recu))];
        expect((avant.mois + 5) % 12).toBe(apres.mois - 1);
        expect(apres.jour).toBeLessThanOrEqual(avant.jour);
        expect(joursEntre(recu, echeanceDInscription(recu))).toBeGreaterThanOrEqual(180);
        expect(joursEntre(recu, echeanceDInscription(recu))).toBeLessThanOrEqual(184);
      }),
    );
  });

  it('propose la première réunion qui n’est pas encore convoquée, jamais une passée', () => {
    const reunions = [
      { id: 'c', date: '2026-09-01', etat: 'brouillon' },
      { id: 'a', date: '2026-05-02', etat: 'convoquee' },
      { id: 'b', date: '2026-06-02', etat: 'brouillon' },
      { id: 'z', date: '2026-04-01', etat: 'brouillon' },
    ];
    const jours = { recuLe: '2026-04-10', aujourdHui: '2026-04-12' };
    expect(prochainePleniere(reunions, jours)?.id).toBe('b');
    expect(prochainePleniere(reunions.slice(1, 2), jours)?.id).toBe('a');
    expect(prochainePleniere([{ id: 't', date: '2026-05-02', etat: 'tenue' }], jours)).toBeNull();
  });

  it('dit où inscrire, qu’aucune réunion n’est fixée, qu’elle vient trop tard, que le délai est passé', () => {
    const phrase = (reunions: Parameters<typeof constatsDInscription>[1], jour: string) =>
      constatsDInscription(unAudit(), reunions, jour).map(({ gravite, phrase: dite }) => `${gravite} ${dite}`);
    const prevue = [{ id: 'r', date: '2026-06-02', etat: 'brouillon' }];
    expect(phrase(prevue, '2026-04-12')).toEqual([
      'information À inscrire à la réunion du 02/06/2026, avant le 10/10/2026.',
    ]);
    expect(phrase([], '2026-04-12')[0]).toContain('attention Aucune réunion n’est fixée avant le 10/10/2026');
    expect(phrase([{ id: 'r', date: '2026-10-11', etat: 'brouillon' }], '2026-04-12')[0]).toContain('vient après');
    expect(phrase([{ id: 'r', date: '2026-10-10', etat: 'brouillon' }], '2026-04-12')[0]).toContain('information');
    expect(phrase(prevue, '2026-10-10')[0]).toContain('Aucune réunion');
    expect(phrase(prevue, '2026-10-11')[0]).toContain('Le délai de six mois est passé');
  });

  it('avertit d’une inscription tardive, et se tait une fois le vote noté', () => {
    const reunion = { id: 'r', date: '2026-10-11', etat: 'brouillon' };
    expect(codes(constatsDInscription(unAudit({ reunion }), [], '2026-05-01'))).toEqual(['R-077 attention']);
    const aTemps = { ...reunion, date: '2026-10-10' };
    expect(constatsDInscription(unAudit({ reunion: aTemps }), [], '2026-05-01')).toEqual([]);
    expect(constatsDInscription(unAudit({ issue: 'rejete', voteLe: '2026-05-02' }), [], '2027-01-01')).toEqual([]);
  });
});

describe('R-209, la demande', () => {
  const demande = {
    cible: 'france_travail',
    expose: null,
    horsRessort: false,
    recuLe: '2026-04-10',
    collectivite: null,
  } as const;
  const siege = { categorie: '1', mandats: [unMandat()] } as const;

  it('se reçoit au CDPE comme un audit, au CLPE comme un signalement, nulle part ailleurs', () => {
    expect(genreDAudit('CDPE')).toBe('audit');
    expect(genreDAudit('CLPE')).toBe('signalement');
    expect(genreDAudit('CRPE')).toBeNull();
    expect(genreDAudit('copil_ville')).toBeNull();
  });

  it('refuse un membre sans voix (6° d’un CDPE), ou dont le mandat ne court pas le jour de la réception', () => {
    const refus = (categorie: '1' | '6', recuLe: string) =>
      codes(controlerDemande({ type: 'CDPE', demande: { ...demande, recuLe }, siege: { ...siege, categorie } }));
    expect(refus('1', '2026-04-10')).toEqual([]);
    expect(refus('6', '2026-04-10')).toEqual(['R-209 bloquant']);
    expect(refus('1', '2027-09-14')).toEqual([]);
    expect(refus('1', '2027-09-15')).toEqual(['R-209 bloquant']);
    expect(refus('1', '2024-09-14')).toEqual(['R-209 bloquant']);
    expect(refus('1', '2024-09-15')).toEqual([]);
  });

  it('refuse un organisme hors de cette voie', () => {
    const constats = controlerDemande({ type: 'CDPE', demande: { ...demande, cible: 'autre' }, siege });
    expect(codes(constats)).toEqual(['R-209 bloquant']);
    expect(constats[0]?.phrase).toContain('que s’il est délégataire');
  });

  it('exige l’exposé d’un signalement, non celui d’une demande d’audit', () => {
    expect(codes(controlerDemande({ type: 'CLPE', demande, siege }))).toEqual(['R-209 bloquant']);
    expect(controlerDemande({ type: 'CLPE', demande: { ...demande, expose: 'Trois mois.' }, siege })).toEqual([]);
    expect(controlerDemande({ type: 'CDPE', demande, siege })).toEqual([]);
  });

  it('avertit hors du ressort sans refuser, et prévient de l’accord d’un délégataire', () => {
    const ailleurs = { ...demande, horsRessort: true, cible: 'delegataire' } as const;
    expect(codes(controlerDemande({ type: 'CDPE', demande: ailleurs, siege }))).toEqual([
      'R-209 attention',
      'R-210 information',
    ]);
  });
});

describe('R-210, l’accord de la collectivité', () => {
  const delegataire = unAudit({ cible: 'delegataire', collectivite: 'la région' });
  const vote = { issue: 'adopte', le: '2026-10-10' } as const;

  it('se demande avant, et bloque au vote tant que principe et modalités ne sont pas là', () => {
    expect(codes(constatsDeLAccord(delegataire, null))).toEqual(['R-210 attention']);
    expect(codes(constatsDeLAccord(delegataire, vote))).toEqual(['R-210 bloquant']);
    expect(codes(constatsDeLAccord({ ...delegataire, accordLe: '2026-09-01' }, vote))).toEqual(['R-210 bloquant']);
    const donne = { ...delegataire, accordLe: '2026-10-10', accordModalites: 'Sur pièces.' };
    expect(constatsDeLAccord(donne, vote)).toEqual([]);
    expect(codes(constatsDeLAccord({ ...donne, accordLe: '2026-10-11' }, vote))).toEqual(['R-210 bloquant']);
  });

  it('ne se demande ni pour un opérateur, ni pour un rejet, ni pour un signalement', () => {
    expect(constatsDeLAccord(unAudit(), vote)).toEqual([]);
    expect(constatsDeLAccord(delegataire, { ...vote, issue: 'rejete' })).toEqual([]);
    expect(constatsDeLAccord({ ...delegataire, genre: 'signalement' }, vote)).toEqual([]);
  });
});

describe('R-211, les suites', () => {
  const decide = unAudit({ issue: 'adopte', voteLe: '2026-10-10' });

  it('demande les modalités, l’envoi au ministre, puis le rapport dans l’année', () => {
    const phrases = constatsDesSuites(decide, '2026-10-11').map(({ phrase }) => phrase);
    expect(phrases).toEqual([
      'La délibération ne dit pas encore les objectifs, l’organisme chargé de l’audit et le financement.',
      'Décision à adresser\u00A0: Ministre chargé de l’emploi.',
    ]);
    const complet = {
      ...decide,
      objectifs: 'Délais',
      charge: 'IGAS',
      financement: 'État',
      coches: [{ liste: 'decision', cle: 'ministre', le: '2026-10-15' }],
    } as const;
    const suivi = unAudit({ ...complet, coches: [...complet.coches] });
    expect(constatsDesSuites(suivi, '2027-10-10')).toEqual([]);
    expect(codes(constatsDesSuites(suivi, '2027-10-11'))).toEqual(['R-077 attention']);
    const rendu = unAudit({ ...suivi, rapportLe: '2027-10-11', saisiPar: { id: 'x', nom: 'CLPE d’essai' } });
    expect(constatsDesSuites(rendu, '2027-10-12').map(({ phrase }) => phrase)).toEqual([
      'Rapport rendu après le 10/10/2027.',
      'Rapport à communiquer\u00A0: Président du Comité national pour l’emploi.',
      'Écrivez les conclusions et le plan d’action\u00A0: CLPE d’essai doit en être saisi.',
    ]);
  });

  it('lit l’état des faits notés, de l’inscription à la clôture', () => {
    const reunion = { id: 'r', date: '2026-10-10', etat: 'convoquee' };
    expect(etatDAudit(unAudit())).toBe('a_inscrire');
    expect(etatDAudit(unAudit({ reunion }))).toBe('inscrite');
    expect(etatDAudit(unAudit({ reunion: { ...reunion, etat: 'tenue' } }))).toBe('a_noter');
    expect(etatDAudit(decide)).toBe('rapport_attendu');
    expect(etatDAudit({ ...decide, rapportLe: '2027-01-01' })).toBe('rapport_recu');
    expect(etatDAudit({ ...decide, genre: 'signalement' })).toBe('saisine');
    expect(etatDAudit({ ...decide, issue: 'rejete' })).toBe('rejetee');
    expect(etatDAudit({ ...decide, closLe: '2027-01-01' })).toBe('close');
  });

  it('propose la demande, puis au comité local les conclusions rendues (R. 5311-3-13)', () => {
    expect(pointsDAudit([unAudit()])).toMatchObject([
      { objet: 'demande', nature: 'audit', titre: 'Demande d’audit : Mission locale d’essai', echeance: '2026-10-10' },
    ]);
    const suite = {
      id: 's',
      instanceId: 'i',
      nom: 'CDPE',
      issue: 'adopte',
      conclusions: null,
      planAction: null,
    } as const;
    const signale = unAudit({ genre: 'signalement', issue: 'adopte', voteLe: '2026-10-10' });
    expect(pointsDAudit([{ ...signale, suite: { ...suite, rapportLe: null } }])).toEqual([]);
    const rendu = { ...signale, suite: { ...suite, rapportLe: '2027-05-01' } };
    expect(pointsDAudit([rendu])).toMatchObject([{ objet: 'conclusions', nature: 'information', echeance: null }]);
    expect(codes(constatsDesSuites(rendu, '2027-05-02'))).toEqual(['R-211 attention']);
    const inscrit = { ...rendu, presentation: { id: 'r', date: '2027-06-01', etat: 'brouillon' } };
    expect(pointsDAudit([inscrit])).toEqual([]);
    expect(etatDAudit(inscrit)).toBe('presentee');
  });

  it('dit d’une ligne combien courent et combien sont closes', () => {
    expect(bilanDesAudits([unAudit()])).toBe('1 demande en cours');
    expect(bilanDesAudits([unAudit(), unAudit(), unAudit({ closLe: '2026-05-01' })])).toBe(
      '2 demandes en cours, 1 close',
    );
  });
});
