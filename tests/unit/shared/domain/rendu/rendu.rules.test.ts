import { describe, expect, it } from 'vitest';
import {
  approbationTacite,
  controlerApprobation,
  controlerAvantApprobation,
} from '#shared/domain/rendu/approbation.rules.ts';
import { horlogeDeDiffusion } from '#shared/domain/rendu/diffusion.rules.ts';
import { estPointDApprobation, formeDe, pointDApprobation } from '#shared/domain/rendu/forme.rules.ts';
import {
  direEtatDuRendu,
  estVerrouillee,
  etatDuRendu,
  numeroSuivant,
  versionEnVigueur,
} from '#shared/domain/rendu/versions.rules.ts';
import type { Seance, VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { desSieges, uneDeliberation, unPoint, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const uneVersion = (numero: number, plus: Partial<VersionPv> = {}): VersionPv => ({
  id: `version-${numero}`,
  numero,
  etat: 'diffuse',
  etablieLe: '2026-03-20T09:00:00.000Z',
  motif: null,
  contenuId: 'contenu',
  empreinte: 'empreinte',
  diffuseLe: '2026-03-20',
  diffusePar: null,
  approuveLe: null,
  approbation: null,
  approuveReunionId: null,
  observations: null,
  signeLe: null,
  signePieceId: null,
  envoyeLe: null,
  envoyePar: null,
  reserve: null,
  reprisLe: null,
  reprisMotif: null,
  ...plus,
});

const parametre = (cle: Seance['parametres'][number]['cle'], valeur: string) => ({
  id: `p-${cle}`,
  cle,
  valeur,
  source: 'reglement' as const,
  article: 'art. 12',
  depuis: null,
});

describe('états d’un compte rendu (R-082)', () => {
  const approuvee = uneVersion(2, { etat: 'approuve', approuveLe: '2026-06-12', approbation: 'seance' });

  it.each([
    ['brouillon', [], false],
    ['diffuse', [uneVersion(1)], false],
    ['approuve', [uneVersion(1, { etat: 'remplace' }), approuvee], true],
    ['en_rectification', [{ ...approuvee, reprisLe: '2026-07-01', reprisMotif: 'Erreur' }], false],
    ['rectifie', [{ ...approuvee, etat: 'remplace' as const }, uneVersion(3, { etat: 'rectifie' })], true],
  ] as const)('« %s » se lit dans les versions, et dit si la séance est en lecture seule', (etat, versions, verrou) => {
    expect(etatDuRendu(versions)).toBe(etat);
    expect(estVerrouillee(versions)).toBe(verrou);
  });

  it('un numéro donné ne se réemploie pas, même remplacé', () => {
    expect(numeroSuivant([])).toBe(1);
    expect(numeroSuivant([uneVersion(1, { etat: 'remplace' }), uneVersion(2)])).toBe(3);
    expect(versionEnVigueur([uneVersion(1, { etat: 'remplace' }), uneVersion(2)])?.numero).toBe(2);
  });

  it('dit où il en est, en quelques mots', () => {
    expect(direEtatDuRendu([])).toBe('Brouillon');
    expect(direEtatDuRendu([uneVersion(2)])).toBe('Projet diffusé, version 2');
    expect(direEtatDuRendu([approuvee]).replaceAll('\u00A0', ' ')).toBe('Approuvé le 12 juin 2026');
  });
});

describe('horloge de diffusion (R-083)', () => {
  const seance = uneSeance({ reunion: { etat: 'tenue' } });

  it('trente jours d’usage : le dernier jour est encore à temps, le lendemain est en retard', () => {
    expect(horlogeDeDiffusion(seance, '2026-04-11')).toMatchObject({
      delai: 30,
      limite: '2026-04-11',
      etat: 'a_diffuser',
    });
    expect(horlogeDeDiffusion(seance, '2026-04-12').etat).toBe('en_retard');
  });

  it('le règlement intérieur prévaut, avec son article', () => {
    const reglee = uneSeance({ reunion: { etat: 'tenue' }, parametres: [parametre('delaiDiffusion', '15')] });
    expect(horlogeDeDiffusion(reglee, '2026-03-27')).toMatchObject({ limite: '2026-03-27', article: 'art. 12' });
    expect(horlogeDeDiffusion(reglee, '2026-03-28').etat).toBe('en_retard');
  });

  it('diffusé : à temps ou tardif, d’après la première diffusion', () => {
    const le = (diffuseLe: string) => ({
      ...seance,
      versions: [uneVersion(1, { diffuseLe }), uneVersion(2, { diffuseLe: '2026-05-04' })],
    });
    expect(horlogeDeDiffusion(le('2026-04-11'), '2026-12-01').etat).toBe('a_temps');
    expect(horlogeDeDiffusion(le('2026-04-12'), '2026-12-01').etat).toBe('tardive');
  });
});

describe('approbation (R-080, R-032, R-082)', () => {
  const complete = (plus: Parameters<typeof uneSeance>[0] = {}) =>
    uneSeance({
      reunion: { etat: 'tenue', leveeA: '12:00' },
      sieges: [
        unSiege('prefet', { categorie: 'P', statut: 'present' }),
        ...desSieges(10, { statut: 'present', categorie: '4', college: 'communes' }),
      ],
      points: [unPoint('point-1', { deliberations: [uneDeliberation({ mode: 'sans_opposition' })] })],
      ...plus,
    });
  const enSeance = {
    approbation: 'seance',
    approuveLe: '2026-06-12',
    observations: null,
    reserve: null,
  } as const;
  const codes = (constats: ReturnType<typeof controlerAvantApprobation>) =>
    constats.map(({ code, gravite }) => `${code} ${gravite}`);

  it('rien ne s’oppose à une séance complète', () => {
    expect(controlerApprobation(complete(), uneVersion(1), enSeance)).toEqual([]);
  });

  it('R-080 : une mention du modèle avertit ; elle ne bloque que si un texte l’exige', () => {
    const muette = complete({ points: [unPoint('point-1', { textePv: null, nature: 'information' })] });
    expect(codes(controlerAvantApprobation(muette))).toContain('R-080 attention');
  });

  it('R-032 : un décompte indicatif n’est pas approuvable sans motif écrit', () => {
    const compte = { pour: 6, contre: 4, abstention: 1, numero: 1, annee: 2026 };
    const comptee = complete({ points: [unPoint('point-1', { deliberations: [uneDeliberation(compte)] })] });
    expect(codes(controlerApprobation(comptee, uneVersion(1), enSeance))).toEqual(['R-032 bloquant']);
    const motivee = { ...enSeance, reserve: 'Arrêté en cours de signature' };
    expect(codes(controlerApprobation(comptee, uneVersion(1), motivee))).toEqual(['R-032 attention']);
  });

  it('tacite : seulement si un règlement intérieur le prévoit', () => {
    const tacite = { ...enSeance, approbation: 'tacite' } as const;
    expect(codes(controlerApprobation(complete(), uneVersion(1), tacite))).toEqual(['R-082 bloquant']);
    expect(approbationTacite(complete(), uneVersion(1))).toBeNull();
  });

  it('tacite : diffusé le 20 mars, quinze jours : réputé approuvé le 5 avril, pas le 4, jamais avec des observations', () => {
    const reglee = complete({ parametres: [parametre('approbationTacite', '15')] });
    expect(approbationTacite(reglee, uneVersion(1))).toEqual({ jours: 15, le: '2026-04-05', article: 'art. 12' });
    const tacite = (approuveLe: string, observations: string | null = null) =>
      controlerApprobation(reglee, uneVersion(1), { ...enSeance, approbation: 'tacite', approuveLe, observations });
    expect(codes(tacite('2026-04-04'))).toEqual(['R-082 bloquant']);
    expect(tacite('2026-04-05')).toEqual([]);
    expect(codes(tacite('2026-04-05', 'Point 2 à revoir.'))).toEqual(['R-082 bloquant']);
  });

  it('ne précède pas la séance', () => {
    expect(codes(controlerApprobation(complete(), uneVersion(1), { ...enSeance, approuveLe: '2026-03-11' }))).toEqual([
      'R-082 bloquant',
    ]);
  });
});

describe('le point d’approbation', () => {
  it('se propose dans le mot de l’instance, et se reconnaît même retitré', () => {
    const { titre, nature } = pointDApprobation('2026-03-12', 'proces-verbal');
    expect(titre.replaceAll('\u00A0', ' ')).toBe('Approbation du procès-verbal de la séance du 12 mars 2026');
    expect(nature).toBe('decision');
    expect(estPointDApprobation(titre, '2026-03-12')).toBe(true);
    expect(estPointDApprobation('Approbation du PV du 12/03/2026', '2026-03-12')).toBe(true);
    expect(estPointDApprobation(titre, '2026-03-13')).toBe(false);
    expect(estPointDApprobation('Suites du 12 mars 2026', '2026-03-12')).toBe(false);
    const sansDate = 'Approbation du procès-verbal de la séance précédente';
    expect(estPointDApprobation(sansDate, '2026-03-12')).toBe(false);
    expect(estPointDApprobation(sansDate, '2026-03-12', true)).toBe(true);
  });

  it('la forme vient du profil : procès-verbal d’un comité, compte rendu d’un comité de pilotage', () => {
    expect(formeDe(uneSeance())).toBe('proces-verbal');
    expect(formeDe(uneSeance({ type: 'copil_ville' }))).toBe('compte-rendu');
    expect(formeDe(uneSeance({ parametres: [{ ...parametre('forme', 'releve-decisions'), source: 'reglage' }] }))).toBe(
      'releve-decisions',
    );
  });
});
