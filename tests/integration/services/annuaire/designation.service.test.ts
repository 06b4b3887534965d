import { expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie, unFichier, type UnFichier } from '#tests/support/constructeurs/un-fichier.ts';

const MEUSE = { genre: 'departement', code: '55' } as const;
const VOSGES = { genre: 'departement', code: '88' } as const;

const designer = ({ appeler }: UnFichier, plus: Partial<Entree<'designations.creer'>> = {}): string =>
  appeler('designations.creer', {
    genre: 'eq2030_departemental',
    personneId: null,
    personne: null,
    rang: 'referent',
    territoires: [MEUSE],
    debut: '2025-01-01',
    fin: null,
    source: null,
    verifieLe: null,
    note: null,
    ...plus,
  }).id;

const personne = ({ appeler }: UnFichier, nom: string): string => appeler('personnes.creer', uneSaisie(nom)).id;
const lues = ({ appeler }: UnFichier, qpv: string | null = null) =>
  appeler('designations.tableau', { qpv }).designations;

it('A2 : une personne pour plusieurs départements, plusieurs personnes pour un département', () => {
  const fichier = unFichier();
  const zoe = personne(fichier, 'Exemplé');
  const luc = personne(fichier, 'Martiny');
  designer(fichier, { personneId: zoe, territoires: [MEUSE, VOSGES, MEUSE] });
  designer(fichier, { personneId: luc, rang: 'coreferent' });
  expect(
    lues(fichier)
      .map((d) => [d.personne?.nom, d.rang, d.territoires.map(({ libelle }) => libelle)])
      .toSorted(),
  ).toEqual([
    ['Exemplé', 'referent', ['Meuse', 'Vosges']],
    ['Martiny', 'coreferent', ['Meuse']],
  ]);
});

it('A2 : se situe par départements, de la région au quartier, et se filtre par quartier (R-010)', () => {
  const fichier = unFichier();
  designer(fichier, { genre: 'rce_bpifrance', territoires: [{ genre: 'region', code: '44' }] });
  designer(fichier, { genre: 'delegue_prefet', territoires: [{ genre: 'qpv', code: 'QN06803M' }] });
  designer(fichier, { genre: 'delegue_prefet', territoires: [{ genre: 'epci', code: '200066009' }] });
  designer(fichier);
  const parGenre = new Map(lues(fichier).map((d) => [d.territoires[0]?.genre, d.territoires[0]?.departements]));
  expect(parGenre.get('region')).toHaveLength(10);
  expect(parGenre.get('qpv')).toEqual(['68']);
  expect(parGenre.get('epci')).toEqual(['68']);
  const { designations, quartier } = fichier.appeler('designations.tableau', { qpv: 'QN06803M' });
  expect(quartier).not.toBeNull();
  expect(designations.map(({ genre }) => genre).toSorted()).toEqual([
    'delegue_prefet',
    'delegue_prefet',
    'rce_bpifrance',
  ]);
});

it('§ 4.15 : se désigne à l’échelon de son genre ; ailleurs, le refus dit lequel, au champ des territoires', () => {
  const fichier = unFichier();
  const MULHOUSE = { genre: 'epci', code: '200066009' } as const;
  const region = { genre: 'region', code: '44' } as const;
  expect(refus(() => designer(fichier, { territoires: [MULHOUSE] }))).toMatchObject({
    transmise: {
      champs: {
        territoires: expect.stringMatching(
          /on désigne pour un département au moins\. « .*Mulhouse.*est une intercommunalité/u,
        ),
      },
    },
  });
  expect(refus(() => designer(fichier, { territoires: [region] }))).toMatchObject({
    transmise: { champs: { territoires: expect.stringContaining('Grand Est') } },
  });
  expect(refus(() => designer(fichier, { genre: 'eq2030_regional' }))).toMatchObject({
    transmise: { champs: { territoires: expect.stringContaining('on désigne pour une région') } },
  });
  // § 4.5 : un département au moins, et ce qu'elle y couvre de plus fin.
  expect(() => designer(fichier, { territoires: [MEUSE, MULHOUSE] })).not.toThrow();
  designer(fichier, { genre: 'rce_bpifrance', territoires: [MEUSE] });
  designer(fichier, { genre: 'delegue_prefet', territoires: [MULHOUSE] });
  expect(refus(() => designer(fichier, { genre: 'delegue_prefet', territoires: [region] }))).toMatchObject({
    transmise: { champs: { territoires: expect.stringContaining('Grand Est') } },
  });
  // Un genre du service se désigne où il veut.
  const { id } = fichier.appeler('designations.creerGenre', {
    nom: 'Correspondant·e parrainage',
    maille: 'departement',
    attendu: false,
  });
  designer(fichier, { genre: id, territoires: [MULHOUSE, region] });
  expect(lues(fichier)).toHaveLength(4);
});

it('ce qui est déjà désigné hors de son échelon reste, se remplace et se complète ; le dernier département ne s’ôte pas', () => {
  const fichier = unFichier();
  const { appeler, db } = fichier;
  const MULHOUSE = { genre: 'epci', code: '200066009' } as const;
  const id = designer(fichier, { personneId: personne(fichier, 'Ancien') });
  // Comme l'aurait écrit une version d'avant : rien n'en est perdu.
  fichier.journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, () =>
    db.prepare("UPDATE designation_territoire SET genre = 'epci', code = '200066009' WHERE designation_id = ?").run(id),
  );
  expect(
    refus(() => appeler('designations.placer', { id, territoires: [MULHOUSE, { genre: 'commune', code: '68224' }] })),
  ).toHaveProperty('transmise.champs.territoires');
  appeler('designations.placer', { id, territoires: [MULHOUSE] });
  appeler('designations.placer', { id, territoires: [MULHOUSE, MEUSE] });
  expect(
    lues(fichier)[0]
      ?.territoires.map(({ genre }) => genre)
      .toSorted(),
  ).toEqual(['departement', 'epci']);
  appeler('designations.remplacer', {
    id,
    debut: '2026-04-01',
    personneId: personne(fichier, 'Neuve'),
    personne: null,
  });
  const neuve = lues(fichier).find((d) => d.personne?.nom === 'Neuve');
  expect(neuve?.territoires).toHaveLength(2);
  expect(refus(() => appeler('designations.placer', { id, territoires: [MULHOUSE] }))).toMatchObject({
    transmise: { champs: { territoires: expect.stringContaining('ajoutez un département') } },
  });
});

it('remplacer : l’ancienne finit la veille, la nouvelle commence, au même rang et aux mêmes endroits', () => {
  const fichier = unFichier();
  const id = designer(fichier, { personneId: personne(fichier, 'Ancien'), territoires: [MEUSE, VOSGES] });
  fichier.appeler('designations.remplacer', {
    id,
    debut: '2026-04-01',
    personneId: personne(fichier, 'Neuve'),
    personne: null,
  });
  expect(lues(fichier).map((d) => [d.personne?.nom, d.debut, d.fin, d.territoires.length])).toEqual([
    ['Neuve', '2026-04-01', null, 2],
    ['Ancien', '2025-01-01', '2026-03-31', 2],
  ]);
});

it('déclarer vacante, puis pourvoir ; deux fois vacante se refuse ; un remplacement trop tôt se dit à sa date', () => {
  const fichier = unFichier();
  const id = designer(fichier, { personneId: personne(fichier, 'Ancien') });
  expect(
    refus(() =>
      fichier.appeler('designations.remplacer', { id, debut: '2025-01-01', personneId: null, personne: null }),
    ).transmise.champs,
  ).toHaveProperty('debut');
  const { id: vacance } = fichier.appeler('designations.remplacer', {
    id,
    debut: '2026-02-01',
    personneId: null,
    personne: null,
  });
  expect(
    refus(() =>
      fichier.appeler('designations.remplacer', { id: vacance, debut: '2026-03-01', personneId: null, personne: null }),
    ).code,
  ).toBe('REGLE_METIER');
  fichier.appeler('designations.remplacer', {
    id: vacance,
    debut: '2026-03-01',
    personneId: null,
    personne: uneSaisie('Neuve'),
  });
  expect(lues(fichier).map((d) => [d.personne?.nom ?? 'vacante', d.debut, d.fin])).toEqual([
    ['Neuve', '2026-03-01', null],
    ['vacante', '2026-02-01', '2026-02-28'],
    ['Ancien', '2025-01-01', '2026-01-31'],
  ]);
});

it('la même personne, au même titre, au même endroit, aux mêmes dates : une faute ; à la suite, non', () => {
  const fichier = unFichier();
  const zoe = personne(fichier, 'Exemplé');
  designer(fichier, { personneId: zoe, fin: '2025-12-31' });
  const double = refus(() => designer(fichier, { personneId: zoe, debut: '2025-06-01' }));
  expect(double.transmise.champs?.['personneId']).toContain('Meuse');
  designer(fichier, { personneId: zoe, debut: '2026-01-01' });
  expect(lues(fichier)).toHaveLength(2);
});

it('refuse un territoire inconnu, une absence de territoire, une fin avant le début, un genre disparu', () => {
  const fichier = unFichier();
  const champs = (plus: Partial<Entree<'designations.creer'>>) =>
    Object.keys(refus(() => designer(fichier, plus)).transmise.champs ?? {});
  expect(champs({ territoires: [{ genre: 'departement', code: '99' }] })).toEqual(['territoires']);
  expect(champs({ territoires: [] })).toEqual(['territoires']);
  expect(champs({ fin: '2024-01-01' })).toEqual(['fin']);
  expect(champs({ genre: 'inconnu', territoires: [] })).toEqual(['genre']);
  expect(champs({ genre: 'inconnu' })).toEqual(['genre']);
});

it('se modifie, change de territoires, se termine, se supprime ; tout s’annule et se raconte en français', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const id = designer(fichier, { personneId: personne(fichier, 'Exemplé') });
  appeler('designations.modifier', {
    id,
    vu: journal.dernierNumero(),
    patch: { rang: 'suppleant', source: 'arrêté du 3 janvier', verifieLe: '2026-03-01' },
  });
  appeler('designations.placer', { id, territoires: [VOSGES] });
  appeler('designations.terminer', { id, fin: '2026-03-31' });
  expect(refus(() => appeler('designations.terminer', { id, fin: '2024-03-31' })).transmise.champs).toHaveProperty(
    'fin',
  );
  expect(lues(fichier)[0]).toMatchObject({
    rang: 'suppleant',
    source: 'arrêté du 3 janvier',
    fin: '2026-03-31',
    territoires: [{ libelle: 'Vosges' }],
  });
  const raconte = appeler('historique.objet', { objet: 'designation', id })
    .flatMap(({ changements }) => changements)
    .map(({ quoi, apres }) => `${quoi} : ${apres}`);
  expect(raconte).toContain('Désignation, rang : Suppléant·e');
  expect(raconte).toContain('Désignation, source : arrêté du 3 janvier');
  expect(raconte).toContain('Territoire d’une désignation : Vosges');
  appeler('designations.supprimer', { id });
  expect(lues(fichier)).toEqual([]);
});

it('deux fenêtres qui changent la même date voient les deux', () => {
  const fichier = unFichier();
  const id = designer(fichier);
  const vu = fichier.journal.dernierNumero();
  fichier.appeler('designations.modifier', { id, vu, patch: { fin: '2026-05-01' } }, 2);
  expect(refus(() => fichier.appeler('designations.modifier', { id, vu, patch: { fin: '2026-06-01' } }, 1)).code).toBe(
    'DEUX_VALEURS',
  );
});

it('un genre défini par le service se crée, se renomme, se supprime tant qu’il ne sert pas', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const { id } = appeler('designations.creerGenre', {
    nom: 'Correspondant·e parrainage',
    maille: 'departement',
    attendu: true,
  });
  appeler('designations.modifierGenre', {
    id,
    vu: journal.dernierNumero(),
    patch: { nom: 'Correspondant parrainage' },
  });
  expect(
    refus(() => appeler('designations.creerGenre', { nom: 'delegue·e du prefet', maille: 'region', attendu: false }))
      .transmise.champs,
  ).toHaveProperty('nom');
  const designation = designer(fichier, { genre: id });
  expect(refus(() => appeler('designations.supprimerGenre', { id })).transmise.message).toContain('1 désignation');
  appeler('designations.supprimer', { id: designation });
  appeler('designations.supprimerGenre', { id });
  expect(appeler('designations.tableau', { qpv: null }).genres.every(({ fourni }) => fourni)).toBe(true);
});

it('« Mon département » dit qui appeler, et ce qui est vacant ; rien tant qu’aucune désignation n’est notée', () => {
  const fichier = unFichier();
  const { appeler } = fichier;
  expect(appeler('departement.tableau', {}).appels).toEqual([]);
  designer(fichier, { territoires: [{ genre: 'departement', code: '68' }], personneId: personne(fichier, 'Exemplé') });
  designer(fichier, {
    genre: 'delegue_prefet',
    territoires: [{ genre: 'qpv', code: 'QN06803M' }],
    debut: '2026-02-15',
  });
  expect(
    appeler('departement.tableau', {}).appels.map(({ genre, designation, manque }) => [
      genre,
      designation?.personne?.nom ?? null,
      manque,
    ]),
  ).toEqual([
    ['eq2030_departemental', 'Exemplé', null],
    ['eq2030_regional', null, 'personne de noté'],
    ['rce_bpifrance', null, 'personne de noté'],
    ['delegue_prefet', null, 'vacante depuis le 15/02/2026'],
  ]);
});

it('une personne désignée ne se supprime pas de l’annuaire ; sa désignation passée, si', () => {
  const fichier = unFichier();
  const { appeler } = fichier;
  const zoe = personne(fichier, 'Exemplé');
  const id = designer(fichier, { personneId: zoe });
  expect(refus(() => appeler('personnes.supprimer', { id: zoe })).transmise.message).toContain(
    'référente EQ2030 départementale (Meuse)',
  );
  appeler('designations.terminer', { id, fin: '2026-02-28' });
  appeler('personnes.supprimer', { id: zoe });
  expect(lues(fichier)[0]?.personne?.nom).toBe('Exemplé');
});

it('se trouve par Ctrl+K : « Qui appeler pour EQ2030 dans la Meuse », et suit la personne, le lieu et le genre', () => {
  const fichier = unFichier();
  const { appeler, journal } = fichier;
  const zoe = personne(fichier, 'Exemplé');
  const id = designer(fichier, { personneId: zoe });
  const trouver = (texte: string) =>
    appeler('recherche.tout', { texte })
      .filter(({ groupe }) => groupe === 'designations')
      .map(({ titre, precision, adresse }) => [titre, precision, adresse]);
  const elle = ['Mme Zoé Exemplé', 'Référente EQ2030 départementale (Meuse)', `/annuaire/designations/${id}`];
  expect(trouver('Qui appeler pour EQ2030 dans la Meuse')).toEqual([elle]);
  expect(trouver('entrepreneuriat 55')).toEqual([elle]);
  expect(trouver('exemple')).toEqual([elle]);

  appeler('designations.placer', { id, territoires: [VOSGES] });
  expect(trouver('EQ2030 Meuse')).toEqual([]);
  expect(trouver('EQ2030 Vosges')).toHaveLength(1);
  appeler('personnes.modifier', {
    id: zoe,
    vu: journal.dernierNumero(),
    patch: { nom: 'Martiny', structure: 'DDETSPP' },
  });
  expect(trouver('martiny')).toHaveLength(1);
  expect(trouver('ddetspp')).toHaveLength(1);
  appeler('designations.terminer', { id, fin: '2026-01-31' });
  expect(trouver('martiny')[0]?.[1]).toBe('Référente EQ2030 départementale (Vosges), jusqu’au 31/01/2026');
  designer(fichier, { personneId: null });
  expect(trouver('eq2030 meuse')[0]?.[0]).toBe('Place vacante');
  appeler('designations.supprimer', { id });
  expect(trouver('martiny')).toEqual([]);
});

it('remplacer, déclarer vacante et supprimer s’annulent d’un geste, sans rien perdre', () => {
  const fichier = unFichier();
  const { appeler } = fichier;
  const id = designer(fichier, { personneId: personne(fichier, 'Ancien'), territoires: [MEUSE, VOSGES] });
  const avant = lues(fichier);
  const gestes = [
    () =>
      appeler('designations.remplacer', { id, debut: '2026-04-01', personneId: null, personne: uneSaisie('Neuve') }),
    () => appeler('designations.remplacer', { id, debut: '2026-04-01', personneId: null, personne: null }),
    () => appeler('designations.placer', { id, territoires: [VOSGES] }),
    () => appeler('designations.supprimer', { id }),
  ];
  for (const geste of gestes) {
    geste();
    expect(lues(fichier)).not.toEqual(avant);
    appeler('historique.annuler', {});
    expect(lues(fichier)).toEqual(avant);
  }
});
