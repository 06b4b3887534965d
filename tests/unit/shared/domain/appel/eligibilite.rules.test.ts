import { describe, expect, it } from 'vitest';
import type { AppelLu, CandidatureLue } from '#shared/domain/appel/candidature-lue.types.ts';
import { constatsDeLaDecision } from '#shared/domain/appel/decision.rules.ts';
import { conditionsDe, direLesRefus, eligibiliteDe } from '#shared/domain/appel/eligibilite.rules.ts';
import { GRILLE_FOURNIE, PUBLICS_EXCLUS } from '#shared/domain/appel/grille.data.ts';

const CRITERES = GRILLE_FOURNIE.map((critere, rang) => ({ ...critere, id: `c${rang}` }));
const APPEL: AppelLu = {
  appel: { minimumAnnuel: 7_000_000 },
  publics: [
    { id: 'jeunes', libelle: 'Jeunes', exclu: false },
    { id: 'etudiants', libelle: 'Étudiants étrangers', exclu: true },
  ],
  criteres: CRITERES,
};
const CANDIDATURE: CandidatureLue = {
  candidature: {
    voletReperage: true,
    voletCoordination: true,
    coutTotal: 30_000_000,
    casPic: false,
    casCejJr1: false,
    casCejJr2: false,
    casSiae: false,
    casMissionLocale: false,
  },
  membres: [],
  annees: [{ demande: 7_000_000 }, { demande: 7_000_000 }, { demande: 7_000_000 }],
  publics: ['jeunes'],
  controles: CRITERES.filter(({ cle }) => cle === null).map(({ id }) => ({
    critereId: id,
    reponse: 'oui' as const,
    motif: null,
  })),
};
const avec = (plus: Partial<CandidatureLue>) => ({ ...CANDIDATURE, ...plus });
const cas = (plus: Partial<CandidatureLue['candidature']>) =>
  avec({ candidature: { ...CANDIDATURE.candidature, ...plus } });
const refus = (lue: CandidatureLue) => direLesRefus(eligibiliteDe(lue, APPEL).refus).replaceAll(/\s/gu, ' ');

describe('la grille d’éligibilité est une donnée', () => {
  it('huit publics exclus, cinq activités de coordination, trois principes, quatre conditions de l’IAE (1.25, 1.26)', () => {
    const de = (famille: string) => GRILLE_FOURNIE.filter((critere) => critere.famille === famille).length;
    expect([PUBLICS_EXCLUS.length, de('La coordination'), de('Les trois principes'), de('Structure de l’IAE')]).toEqual(
      [8, 5, 3, 4],
    );
  });

  it('1.26 : chaque cas particulier ajoute ses conditions, un projet seul n’a pas celles du consortium', () => {
    expect(conditionsDe(CANDIDATURE)).toEqual(['toujours']);
    expect(conditionsDe(cas({ casSiae: true, casPic: true, casMissionLocale: true }))).toEqual([
      'toujours',
      'pic',
      'siae',
      'mission_locale',
    ]);
    const membres = [{ nom: 'Un', budget: 30_000_000, lettre: true, identite: true }];
    expect(conditionsDe(avec({ membres }))).toContain('consortium');
    expect(eligibiliteDe(CANDIDATURE, APPEL)).toMatchObject({ etat: 'eligible', remplis: 19, attendus: 19 });
  });
});

describe('un refus dit le critère', () => {
  it('montant : 70 000 € par an passe, un centime de moins sur trois ans se refuse (C5)', () => {
    expect(refus(CANDIDATURE)).toBe('');
    const dessous = avec({ annees: [{ demande: 7_000_000 }, { demande: 7_000_000 }, { demande: 6_999_999 }] });
    expect(refus(dessous)).toBe(
      'Montant au moins égal au minimum annuel de l’appel (70 000 € par an, pour 70 000 € au moins)',
    );
    expect(eligibiliteDe(avec({ annees: [] }), APPEL).etat).toBe('a_controler');
    const sansMinimum = { ...APPEL, appel: { minimumAnnuel: null } };
    expect(eligibiliteDe(dessous, sansMinimum)).toMatchObject({ etat: 'eligible', attendus: 18 });
  });

  it('volets, public exclu et pièces du consortium se lisent de la candidature (1.11, 1.20, 1.25)', () => {
    expect(refus(cas({ voletCoordination: false }))).toContain('le volet 4 n’y est pas');
    expect(refus(avec({ publics: ['jeunes', 'etudiants'] }))).toContain('public exclu : Étudiants étrangers');
    expect(refus(avec({ publics: ['etudiants'] }))).toContain('aucun public visé');
    const membres = [
      { nom: 'Un', budget: 20_000_000, lettre: true, identite: true },
      { nom: 'Deux', budget: 9_999_999, lettre: false, identite: true },
    ];
    expect(refus(avec({ membres }))).toMatch(/Lettre.*\(lettre d’engagement non reçue : Deux\).*299 999,99 €/u);
  });

  it('la réponse de l’instructeur prévaut sur ce qui se lit, avec son motif', () => {
    const volet = CRITERES.find(({ cle }) => cle === 'volet_coordination')?.id ?? '';
    const controles = [
      ...CANDIDATURE.controles,
      { critereId: volet, reponse: 'oui' as const, motif: 'porté par la mission locale' },
    ];
    const lue = { ...cas({ voletCoordination: false }), controles };
    expect(eligibiliteDe(lue, APPEL).verdicts.find(({ critere }) => critere.id === volet)).toMatchObject({
      reponse: 'oui',
      lu: false,
    });
    expect(eligibiliteDe(lue, APPEL).etat).toBe('eligible');
  });
});

describe('la décision (1.17)', () => {
  const aDecider = { motif: null, eligibilite: eligibiliteDe(CANDIDATURE, APPEL), notes: null, avis: 0 };
  const graves = (constats: ReturnType<typeof constatsDeLaDecision>) => constats.map(({ gravite }) => gravite);

  it('éligible, elle se retient même sans note ni avis, qui se signalent', () => {
    expect(graves(constatsDeLaDecision({ ...aDecider, decision: 'retenue' }))).toEqual(['attention', 'attention']);
    const dites = (notes: number) =>
      constatsDeLaDecision({ ...aDecider, decision: 'retenue', notes: { total: 9, sur: 25, notes }, avis: 1 })[0]
        ?.phrase;
    expect(dites(1)).toMatch(/^1 critère de sélection noté sur 5/u);
    expect(dites(3)).toMatch(/^3 critères de sélection notés sur 5/u);
    const notes = { total: 20, sur: 25, notes: 5 };
    expect(constatsDeLaDecision({ ...aDecider, decision: 'retenue', notes, avis: 1 })).toEqual([]);
  });

  it('non éligible, elle ne se retient ni ne s’attend ; ne pas retenir dit pourquoi', () => {
    const eligibilite = eligibiliteDe(cas({ voletReperage: false }), APPEL);
    for (const decision of ['retenue', 'attente'] as const)
      expect(constatsDeLaDecision({ ...aDecider, eligibilite, decision })[0]?.phrase).toContain('Volet 1');
    expect(graves(constatsDeLaDecision({ ...aDecider, eligibilite, decision: 'non_retenue' }))).toEqual(['bloquant']);
    expect(
      constatsDeLaDecision({ ...aDecider, eligibilite, decision: 'non_retenue', motif: 'Volet 1 absent' }),
    ).toEqual([]);
  });
});
