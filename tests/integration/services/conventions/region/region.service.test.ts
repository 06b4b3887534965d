import { describe, expect, it } from 'vitest';
import { consommationDeLaConvention } from '#shared/domain/convention/consommation-de-la-convention.rules.ts';
import { lecteurDEffectifs } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import { lireRegion } from '#shared/domain/convention/region/region.rules.ts';
import { texteNu } from '#shared/documents/segments.ts';
import { compterLesBeneficiaires, tenirLesComptes } from '#electron/exemple/convention-suivie.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const VU = Number.MAX_SAFE_INTEGER;
const TOUT = { region: null, exercice: null, genre: null } as const;

function uneRegion() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const ouvrir = (numero: string, porteur: string, zones: readonly (readonly [string, string])[]) => {
    const { id } = appeler('conventions.creer', {
      genre: 'o2r',
      numero,
      intitule: `Projet ${numero}`,
      porteur,
      debut: '2024-11-15',
      fin: '2027-11-14',
      motifDuree: null,
    });
    appeler('conventions.modifier', { id, vu: VU, patch: { montant: 300_000_00, beneficiaires: 90 } });
    for (const [genre, code] of zones)
      appeler('conventions.viser', {
        conventionId: id,
        zone:
          genre === 'mots'
            ? { genre: 'mots', libelle: code, motif: null, nonLimitative: true }
            : { genre: genre as 'departement', code },
      });
    appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-11-08', motif: null });
    return id;
  };
  const lire = () => appeler('conventions.region', {});
  return { ...fichier, ouvrir, lire };
}

describe('les conventions d’une région', () => {
  it('chacune dit ses départements une fois, ses QPV, ce qu’elle vise en mots', () => {
    const { ouvrir, lire } = uneRegion();
    ouvrir('O2R 1', 'Essai', [
      ['departement', '68'],
      ['qpv', 'QN06803M'],
      ['qpv', 'QN06804M'],
      ['commune', '68224'],
    ]);
    ouvrir('O2R 2', 'Autre', [
      ['departement', '67'],
      ['departement', '68'],
      ['mots', 'Quartiers prioritaires'],
    ]);
    ouvrir('O2R 3', 'Tiers', [['mots', 'secteurs ruraux']]);
    const { conventions, departements } = lire();
    expect(
      conventions.map((une) => [une.numero, une.departements, une.quartiers.length, une.viseLesQuartiers]),
    ).toEqual([
      ['O2R 1', ['68'], 2, true],
      ['O2R 2', ['67', '68'], 0, true],
      ['O2R 3', [], 0, false],
    ]);
    expect(departements.map(({ code, region }) => `${code} ${region}`)).toEqual(['67 Grand Est', '68 Grand Est']);
  });

  it('dit d’une convention les mêmes nombres que ses onglets : effectifs, corrections, retenu, argent', () => {
    const { appeler, ouvrir, lire, contexte, handlers } = uneRegion();
    const id = ouvrir('O2R 1', 'Essai', [['departement', '68']]);
    // Comme l'exemple, mais chaque commande passe par le journal.
    const h = new Proxy(handlers, { get: (_, nom) => (entree: never) => appeler(nom as 'comptes.lire', entree) });
    const atelier = { h, aujourdHui: contexte.aujourdHui() };
    compterLesBeneficiaires(atelier, id, 2025);
    tenirLesComptes(atelier, id, 2024);
    for (const [annee, genre, verse] of [
      [2025, 'versement', 120_000_00],
      [2025, 'reversement', 20_000_00],
    ] as const)
      appeler('versements.ajouter', {
        conventionId: id,
        annee,
        genre,
        prevuLe: null,
        prevu: null,
        verseLe: '2025-06-01',
        verse,
        note: null,
      });
    const jour = contexte.aujourdHui();
    const dernier =
      appeler('beneficiaires.lire', { conventionId: id })
        .releves.map(({ au }) => au)
        .toSorted()
        .at(-1) ?? '';
    const { indicateurs } = appeler('beneficiaires.lire', { conventionId: id });
    const repere = indicateurs.find(({ code }) => code === 'I1');
    if (repere === undefined) throw new Error('I1');
    const jalon = { indicateurId: repere.id, le: dernier < jour ? dernier : jour, nombre: 1 };
    appeler('beneficiaires.jalonner', { conventionId: id, ...jalon });
    const donnees = appeler('beneficiaires.lire', { conventionId: id });
    const fiche = appeler('conventions.fiche', { id });
    const [lue] = lireRegion(lire(), TOUT, jour).total.lectures;
    const lecteur = lecteurDEffectifs(donnees, fiche.convention, jour, null);
    for (const code of ['I1', 'I2', 'I6', 'I7'] as const) {
      const indicateur = donnees.indicateurs.find((un) => un.code === code);
      if (indicateur === undefined) throw new Error(code);
      expect(lue?.effectifs[code].realise).toBe(lecteur(indicateur).retenu);
      expect(lue?.effectifs[code].au).toBe(lecteur(indicateur).au);
      expect(lue?.effectifs[code].projete).toBe(lecteur(indicateur).projete);
    }
    expect([lue?.effectifs.I1.aDate, lecteur(repere).aDate]).toEqual([1, 1]);
    // 40 % versés : la région et la convention en disent le même écart.
    const consommation = consommationDeLaConvention(fiche, donnees, jour);
    expect(lue?.consommation).toEqual(consommation);
    expect(consommation).toMatchObject({ consommation: 4_000, ecart: expect.stringMatching(/avance|retard/u) });
    expect(lue).toMatchObject({ montant: 300_000_00, verse: 120_000_00, reverse: 20_000_00, reste: 200_000_00 });
    expect(lue?.charges).toBeGreaterThan(0);
  });

  it('une écriture, une annulation, un avenant se voient aussitôt ; rien d’ancien n’est gardé', () => {
    const { appeler, ouvrir, lire, handlers, contexte } = uneRegion();
    const id = ouvrir('O2R 1', 'Essai', [['departement', '68']]);
    const autre = ouvrir('O2R 2', 'Autre', [['departement', '67']]);
    const h = new Proxy(handlers, { get: (_, nom) => (entree: never) => appeler(nom as 'comptes.lire', entree) });
    compterLesBeneficiaires({ h, aujourdHui: contexte.aujourdHui() }, id, 2025);
    const ensemble = () => {
      const { conventions } = lire();
      const une = conventions.find((un) => un.id === id);
      const dAnnee = une?.effectifs.find(({ code, annee }) => code === 'I7' && annee === 2025);
      return [dAnnee?.nombre, dAnnee?.qpv?.nombre, une?.exercices.map(({ charges }) => charges)];
    };
    const [avant] = ensemble();
    const { indicateurs } = appeler('beneficiaires.lire', { conventionId: id });
    const indicateurId = indicateurs.find(({ code }) => code === 'I7')?.id ?? '';
    const ecrire = (nombre: number, motif: string | null) =>
      appeler('beneficiaires.ecrire', {
        conventionId: id,
        vu: VU,
        motif,
        cellules: [{ indicateurId, part: 'total', quoi: 'declare', au: '2025-03-31', nombre }],
      });
    ecrire(28, 'Dix de plus');
    expect(ensemble()[0]).toBe(Number(avant) + 10);
    appeler('historique.annuler', { commande: 'beneficiaires.ecrire' });
    expect(ensemble()[0]).toBe(avant);
    const ligne = { conventionId: id, annee: 2025, membreId: null, compte: '64', libelle: 'Salaires' };
    const { id: ligneId } = appeler('comptes.ajouter', { ...ligne, prevu: 1_000_00, declare: 900_00 });
    expect(ensemble()[2]).toContain(900_00);
    appeler('comptes.modifier', { id: ligneId, vu: VU, patch: { retenu: 800_00, motif: 'Pièce manquante' } });
    expect(ensemble()[2]).toContain(800_00);
    appeler('comptes.retirer', { id: ligneId });
    expect(ensemble()[2]).not.toContain(800_00);
    expect(lire().conventions.find((une) => une.id === autre)?.effectifs).toEqual([]);
  });

  it('lit la convention en vigueur : un avenant d’effet change le montant (C7)', () => {
    const { appeler, ouvrir, lire } = uneRegion();
    const id = ouvrir('O2R 1', 'Essai', [['departement', '68']]);
    const avenantId = appeler('avenants.preparer', {
      conventionId: id,
      genre: 'general',
      annee: null,
      objet: 'Plus de personnes',
      motif: null,
    }).id;
    const rien = { annee: null, membreId: null, nombre: null, texte: null, structure: null };
    appeler('avenants.changer', {
      avenantId,
      vu: VU,
      patch: { changement: { ...rien, champ: 'montant', montant: 350_000_00 } },
    });
    expect(lire().conventions[0]?.montant).toBe(300_000_00);
    appeler('avenants.modifier', { id: avenantId, vu: VU, patch: { signeLe: '2026-03-01', concluLe: '2026-03-01' } });
    expect(lire().conventions[0]?.montant).toBe(350_000_00);
  });

  it('le bilan dit les mêmes nombres que l’écran, sur une page', () => {
    const { appeler, ouvrir } = uneRegion();
    ouvrir('O2R 1', 'Essai', [['departement', '68']]);
    ouvrir('O2R 2', 'Autre', [['departement', '67']]);
    const document = appeler('documentsDeRegion.apercu', { region: '44' });
    const phrases = document.blocs.flatMap((bloc) => (bloc.type === 'paragraphe' ? [texteNu(bloc.segments)] : []));
    expect(phrases.join(' ')).toMatch(/2 conventions, 2 porteurs, 2 départements/u);
    expect(phrases.join(' ')).toMatch(/600\s000\s€ conventionnés/u);
    expect(phrases.join(' ')).toMatch(/180 bénéficiaires prévus, n\.d\. entrées/u);
    expect(document.nomDeFichier).toMatch(/_grand-est_bilan-regional-o2r\.docx$/u);
  });
});
