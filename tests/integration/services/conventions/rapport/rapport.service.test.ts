import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = 1e9;
const RISQUE = { action: null, pilote: null, echeance: null, etat: 'a_engager', priorite: null } as const;

function unRapport() {
  const convention = uneConventionSuivie();
  const { appeler, id: conventionId } = convention;
  const creer = (plus: Partial<Parameters<typeof appeler<'rapports.creer'>>[1]> = {}) =>
    appeler('rapports.creer', { conventionId, genre: 'copil', exercice: null, reunionId: null, ...plus }).id;
  const lire = (id: string) => appeler('rapports.lire', { id });
  return { ...convention, conventionId, creer, lire };
}

describe('un rapport de COPIL', () => {
  it('s’ouvre sur la période qui suit le rapport d’avant, avec les risques encore ouverts ; tout s’annule', () => {
    const { appeler, db, conventionId, creer, lire } = unRapport();
    const premier = creer();
    expect(lire(premier).rapport).toMatchObject({
      version: 1,
      statut: 'projet',
      debut: '2024-11-15',
      fin: '2026-03-12',
    });
    appeler('rapports.modifier', {
      id: premier,
      vu: VU,
      patch: { fin: '2025-12-31', source: 'Porteur', faits: 'a\nb' },
    });
    for (const [risque, etat] of [
      ['Abandons', 'en_cours'],
      ['Inscriptions', 'fait'],
      ['Garde', 'a_engager'],
    ] as const)
      appeler('risquesDeRapport.ajouter', { ...RISQUE, rapportId: premier, risque, etat });
    const avant = empreinteDuContenu(db);
    const second = creer();
    expect(lire(second).rapport).toMatchObject({
      debut: '2026-01-01',
      fin: '2026-03-12',
      donneesLe: '2026-03-12',
      source: 'Porteur',
      faits: null,
    });
    expect(lire(second).rapport.risques.map(({ risque, etat }) => `${risque} ${etat}`)).toEqual([
      'Abandons en_cours',
      'Garde a_engager',
    ]);
    expect(appeler('rapports.lister', { conventionId }).rapports.map(({ id }) => id)).toEqual([second, premier]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('un bilan intermédiaire couvre son exercice, le bilan final toute la convention ; un seul de chaque', () => {
    const { appeler, creer, lire } = unRapport();
    const intermediaire = { genre: 'intermediaire', exercice: 2025 } as const;
    expect(lire(creer(intermediaire)).rapport).toMatchObject({ debut: '2025-01-01', fin: '2025-12-31' });
    const final = creer({ genre: 'final' });
    // Préparé avant le terme, il s'arrête aux données de ce jour, et sa conformité aussi.
    const aCeJour = () => {
      const { donneesLe, conformites } = lire(final).rapport;
      return [donneesLe, conformites.find(({ exigence }) => exigence === 'controle')?.etat];
    };
    expect(lire(final).rapport).toMatchObject({ debut: '2024-11-15', fin: '2027-11-14' });
    expect(aCeJour()).toEqual(['2026-03-12', 'a_venir']);
    const comptes = () =>
      lire(final).rapport.conformites.find(({ exigence }) => exigence === 'compte_rendu')?.observation;
    const dits = comptes();
    appeler('rapports.modifier', { id: final, vu: VU, patch: { donneesLe: null } });
    expect([aCeJour(), comptes()]).toEqual([[null, 'a_venir'], dits]);
    expect(() => creer(intermediaire)).toThrow(/2025 existe déjà/u);
    expect(() => creer({ genre: 'final' })).toThrow(/existe déjà/u);
    for (const exercice of [null, 2023, 2028])
      expect(refus(() => creer({ ...intermediaire, exercice })).transmise.champs).toHaveProperty('exercice');
  });

  it('se présente à une réunion du COPIL de sa convention, dont il prend le jour', () => {
    const { appeler, conventionId, creer, lire, creerLeCopil, reunir } = unRapport();
    const instanceId = creerLeCopil();
    const { reunionId } = reunir(instanceId, '2026-06-18');
    const id = creer({ reunionId });
    expect(lire(id)).toMatchObject({ reunion: { id: reunionId, date: '2026-06-18' }, rapport: { fin: '2026-03-12' } });
    expect(appeler('rapports.lister', { conventionId }).rapports[0]?.le).toBe('2026-06-18');
    expect(appeler('rapports.deReunion', { reunionId })).toMatchObject([
      { convention: { id: conventionId }, rapport: { id } },
    ]);
    appeler('copils.lier', { conventionId, vu: VU, patch: { instanceId: null } });
    const lier = () => appeler('rapports.modifier', { id, vu: VU, patch: { reunionId } });
    expect(refus(lier).transmise.champs).toHaveProperty('reunionId');
    expect(refus(() => creer({ reunionId })).transmise.champs).toHaveProperty('reunionId');
  });

  it('prend le lieu de sa réunion entier, aussi long qu’une réunion peut l’écrire', () => {
    const { appeler, creer, lire, creerLeCopil, reunir } = unRapport();
    const { reunionId } = reunir(creerLeCopil(), '2026-06-18');
    const lieu = 'Salle des fêtes '.repeat(18).padEnd(300, 'x');
    appeler('reunions.modifier', { id: reunionId, vu: VU, patch: { lieu } });
    const id = creer({ reunionId });
    expect(lire(id).rapport.lieu).toBe(lieu);
    const modifier = () => appeler('rapports.modifier', { id, vu: VU, patch: { lieu: `${lieu}x` } });
    expect(modifier).toThrow(/301 caractères, pour 300 au plus/u);
  });

  it('refuse une période à l’envers, au champ, sans rien écrire', () => {
    const { appeler, creer, lire } = unRapport();
    const id = creer();
    const modifier = () => appeler('rapports.modifier', { id, vu: VU, patch: { fin: '2023-12-31', lieu: 'Salle' } });
    expect(refus(modifier).transmise.champs).toHaveProperty('fin');
    expect(lire(id).rapport.lieu).toBeNull();
    appeler('rapports.modifier', { id, vu: VU, patch: { debut: '2023-06-01', donneesLe: '2023-01-01' } });
    expect(lire(id).constats.map(({ code, ou }) => `${code} ${ou}`)).toEqual([
      'D1 fin',
      'D1 donneesLe',
      'D7 presenteLe',
      'D1 garde',
      'D1 synthese',
      'D1 effectifs',
      'D1 argent',
      'D1 avis',
    ]);
  });

  it('deux fenêtres qui écrivent le même champ voient les deux valeurs ; des champs différents s’ajoutent', () => {
    const { appeler, journal, creer, lire } = unRapport();
    const id = creer();
    const vu = journal.dernierNumero();
    appeler('rapports.modifier', { id, vu, patch: { faits: 'un' } }, 1);
    appeler('rapports.modifier', { id, vu, patch: { vigilances: 'deux' } }, 2);
    const ecraser = refus(() => appeler('rapports.modifier', { id, vu, patch: { faits: 'trois' } }, 2));
    expect(ecraser.transmise.valeurs).toMatchObject([{ champ: 'faits', mienne: 'trois', autre: 'un' }]);
    expect(lire(id).rapport).toMatchObject({ faits: 'un', vigilances: 'deux' });
  });

  it('met les risques dans l’ordre voulu', () => {
    const { appeler, creer, lire } = unRapport();
    const rapportId = creer();
    const [, , dernier = ''] = ['a', 'b', 'c'].map(
      (risque) => appeler('risquesDeRapport.ajouter', { ...RISQUE, rapportId, risque }).id,
    );
    appeler('risquesDeRapport.deplacer', { id: dernier, rang: 1 });
    appeler('risquesDeRapport.modifier', { id: dernier, vu: VU, patch: { etat: 'fait', priorite: 'haute' } });
    expect(lire(rapportId).rapport.risques.map(({ risque }) => risque)).toEqual(['c', 'a', 'b']);
    appeler('risquesDeRapport.retirer', { id: dernier });
    expect(() => appeler('risquesDeRapport.retirer', { id: dernier })).toThrow(/n’existe plus/u);
    expect(lire(rapportId).rapport.risques).toHaveLength(2);
  });

  it('C8, E3 : dit la conformité que le fichier sait, que l’on peut remplacer et rendre', () => {
    const { appeler, conventionId, creer, lire } = unRapport();
    const id = creer();
    const dite = (exigence: string) => lire(id).rapport.conformites.find((une) => une.exigence === exigence);
    expect(dite('comptabilite')).toEqual({ exigence: 'comptabilite', etat: null, observation: null, saisi: false });
    expect(dite('mandat')).toMatchObject({ etat: 'non_conforme', observation: '0 sur 6' });
    expect(dite('compte_rendu')).toMatchObject({
      etat: 'non_conforme',
      observation: expect.stringMatching(/2024, .* 2025$/u),
    });
    expect(dite('previsions')).toMatchObject({ etat: 'non_conforme', observation: expect.stringMatching(/2025$/u) });
    const recevoir = (annee: number, patch: object) => {
      const une = appeler('conventions.fiche', { id: conventionId }).annees.find((autre) => autre.annee === annee);
      appeler('conventions.modifierAnnee', { id: une?.id ?? '', vu: VU, patch });
    };
    const dits = { mentionMoyens: true, mentionBeneficiaires: true, mentionActions: true, mentionOrientation: true };
    recevoir(2024, { comptesRecusLe: '2025-06-01', bilanRecuLe: '2025-06-01', ...dits, mentionResultats: true });
    expect(dite('compte_rendu')).toMatchObject({
      etat: 'a_recevoir',
      observation: 'exercice 2025, au plus tard le 30\u00A0juin 2026',
    });
    expect(dite('controle')).toMatchObject({ etat: 'a_venir' });
    recevoir(2025, {
      comptesRecusLe: '2026-03-01',
      bilanRecuLe: '2026-03-02',
      mentionMoyens: true,
      mentionActions: true,
    });
    expect(dite('compte_rendu')).toMatchObject({
      etat: 'partiel',
      observation: expect.stringMatching(/2°, 5° et 6°/u),
    });
    recevoir(2025, { mentionBeneficiaires: true, mentionOrientation: true, mentionResultats: true });
    expect(dite('compte_rendu')).toMatchObject({ etat: 'conforme', saisi: false });
    appeler('rapports.conformer', { id, exigence: 'compte_rendu', vu: VU, patch: { observation: 'sous réserve' } });
    expect(dite('compte_rendu')).toEqual({
      exigence: 'compte_rendu',
      etat: 'conforme',
      observation: 'sous réserve',
      saisi: true,
    });
    appeler('rapports.conformer', { id, exigence: 'compte_rendu', vu: VU, patch: { observation: '' } });
    expect(dite('compte_rendu')).toMatchObject({ etat: 'conforme', saisi: false });
  });

  it('D9 : dit chaque donnée personnelle au champ où elle est', () => {
    const { appeler, conventionId, creer, lire } = unRapport();
    const id = creer();
    appeler('beneficiaires.activer', { conventionId, codes: ['I1'] });
    const [indicateur] = lire(id).indicateurs;
    const patch = { situations: 'Mme Petit, née le 12/03/1990', etapes: 'appeler le 06 12 34 56 78' };
    appeler('rapports.modifier', { id, vu: VU, patch });
    appeler('rapports.commenter', {
      id,
      indicateurId: indicateur?.id ?? '',
      vu: VU,
      patch: { commentaire: 'M. Roux' },
    });
    const d9 = lire(id).constats.filter(({ code }) => code === 'D9');
    expect(d9.map(({ gravite, ou }) => `${gravite} ${ou}`)).toEqual([
      'bloquant situations',
      'bloquant etapes',
      'attention situations',
      `attention ecart:${indicateur?.id ?? ''}`,
    ]);
  });

  it('un projet va à la corbeille et en revient ; il y reste trente jours', () => {
    const { appeler, conventionId, creer } = unRapport();
    const id = creer();
    appeler('rapports.supprimer', { id });
    expect(appeler('rapports.lister', { conventionId }).rapports).toEqual([]);
    expect(appeler('corbeille.lister', {})).toMatchObject([
      { objet: 'rapport_copil', id, libelle: 'Passerelles Sud-Alsace, rapport au 12/03/2026' },
    ]);
    expect(() => appeler('rapports.lire', { id })).toThrow(/n’existe plus/u);
    appeler('rapports.restaurer', { id });
    expect(appeler('rapports.lister', { conventionId }).rapports).toHaveLength(1);
  });

  it('n’en revient pas à côté d’un bilan du même exercice, ni d’un second bilan final', () => {
    const { appeler, conventionId, creer } = unRapport();
    const bilan = { genre: 'intermediaire', exercice: 2025 } as const;
    const final = { genre: 'final' } as const;
    for (const [genre, phrase] of [
      [bilan, /intermédiaire 2025 existe déjà/u],
      [final, /bilan final.*existe déjà/u],
    ] as const) {
      const premier = creer(genre);
      appeler('rapports.supprimer', { id: premier });
      const second = creer(genre);
      expect(() => appeler('rapports.restaurer', { id: premier })).toThrow(phrase);
      appeler('rapports.supprimer', { id: second });
      appeler('rapports.restaurer', { id: premier });
    }
    expect(appeler('rapports.lister', { conventionId }).rapports).toHaveLength(2);
  });
});
