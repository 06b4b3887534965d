import { describe, expect, it } from 'vitest';
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
    const donnees = appeler('beneficiaires.lire', { conventionId: id });
    const fiche = appeler('conventions.fiche', { id });
    const [lue] = lireRegion(lire(), TOUT, jour).total.lectures;
    const lecteur = lecteurDEffectifs(donnees, fiche.convention, jour, null);
    for (const code of ['I1', 'I2', 'I6', 'I7'] as const) {
      const indicateur = donnees.indicateurs.find((un) => un.code === code);
      if (indicateur === undefined) throw new Error(code);
      expect(lue?.effectifs[code].realise).toBe(lecteur(indicateur).retenu);
      expect(lue?.effectifs[code].au).toBe(lecteur(indicateur).au);
    }
    expect(lue).toMatchObject({ montant: 300_000_00, verse: 120_000_00, reverse: 20_000_00, reste: 200_000_00 });
    expect(lue?.charges).toBeGreaterThan(0);
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
