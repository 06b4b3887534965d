import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuilleRemplie } from '#tests/support/constructeurs/une-feuille-remplie.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;
const NEUVE = { intitule: 'Feuille de route 2027', debut: 2027, fin: 2027 };

function unReport() {
  const feuille = uneFeuilleRemplie();
  const { appeler, feuilleId } = feuille;
  const aReporter = () => appeler('reports.preparer', { id: feuilleId }).fiches;
  const reporter = (plus: object = {}) =>
    appeler('reports.reporter', {
      id: feuilleId,
      vers: NEUVE,
      fiches: aReporter().map(({ id }) => id),
      mois: 12,
      financement: true,
      ...plus,
    });
  const tableauDe = (id: string) => appeler('feuillesDeRoute.tableau', { id });
  return { ...feuille, aReporter, reporter, tableauDe };
}

describe('reporter ce qui n’est pas fini', () => {
  it('l’aperçu dit les actions ouvertes ; le geste les recopie décalées, et s’annule entier', () => {
    const { appeler, db, aReporter, reporter, tableauDe, ficheId, ajouterFiche } = unReport();
    const finie = ajouterFiche('Finie');
    appeler('fichesAction.modifier', { id: finie, vu: VU, patch: { etat: 'terminee' } });
    expect(aReporter().map(({ numero }) => numero)).toEqual(['1.1', '1.3', '2.1']);
    expect(aReporter().find(({ id }) => id === ficheId)).toMatchObject({
      fin: '2026-12-18',
      demande: 8_000_000,
      etapesAFaire: [{ intitule: 'Recruter deux adultes-relais', echeance: '2026-06-30' }],
    });
    const avant = empreinteDuContenu(db);
    const { feuilleId: neuve, reportees } = reporter();
    expect(reportees).toBe(3);
    const { lignes, axes, objectifs } = tableauDe(neuve);
    expect(axes.map(({ intitule }) => intitule)).toEqual(['Plein emploi', 'Services publics']);
    expect(objectifs).toHaveLength(1);
    const copie = appeler('fichesAction.fiche', {
      id: lignes.find(({ intitule }) => intitule.startsWith('Une équipe'))?.id ?? '',
    });
    expect(copie.fiche).toMatchObject({
      debut: '2027-01-05',
      fin: '2027-12-18',
      etat: 'en_cours',
      constat: expect.any(String),
    });
    expect(copie.etapes.map(({ intitule, echeance }) => [intitule, echeance])).toEqual([
      ['Recruter deux adultes-relais', '2027-06-30'],
    ]);
    expect(
      copie.financements.every(({ annee, accorde, paye }) => annee === 2027 && accorde === null && paye === null),
    ).toBe(true);
    expect(copie.quartiers).toHaveLength(2);
    expect(copie.origine).toMatchObject({ id: ficheId });
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('R-106 : une action qu’une autre feuille de route poursuit s’inscrit dans la suivante, ni recopiée ni mise en pause', () => {
    const { appeler, aReporter, reporter, tableauDe, ficheId, feuilleId } = unReport();
    const { id: contrat } = appeler('feuillesDeRoute.dupliquer', {
      id: feuilleId,
      intitule: 'Contrat 2024-2030',
      debut: 2024,
      fin: 2030,
      actions: false,
      financement: false,
      diagnostic: false,
    });
    const axeId = tableauDe(contrat).axes[0]?.id ?? '';
    appeler('fichesAction.inscrire', { id: ficheId, axeId, objectifId: null });
    expect(aReporter().filter(({ poursuivieDans }) => poursuivieDans !== null)).toMatchObject([
      { id: ficheId, poursuivieDans: 'Contrat 2024-2030' },
    ]);
    const { feuilleId: neuve, reportees } = reporter();
    expect(reportees).toBe(3);
    expect(tableauDe(neuve).lignes.filter(({ id }) => id === ficheId)).toHaveLength(1);
    expect(appeler('fichesAction.fiche', { id: ficheId })).toMatchObject({
      fiche: { etat: 'en_cours', etatMotif: null, debut: '2026-01-05' },
      suite: null,
    });
    // Vers la feuille qui la porte déjà, elle n'y entre pas deux fois.
    reporter({ vers: { feuilleId: contrat }, fiches: [ficheId] });
    expect(tableauDe(contrat).lignes.filter(({ id }) => id === ficheId)).toHaveLength(1);
  });

  it('l’action d’ici n’est plus en retard, n’appelle plus de point d’étape, et dit sa suite', () => {
    const { appeler, reporter, tableau, aReporter } = unReport();
    expect(tableau().lignes.some(({ avancement }) => avancement.retard > 0)).toBe(true);
    const { feuilleId: neuve } = reporter();
    expect(tableau().lignes.every(({ avancement }) => avancement.etat === 'en_pause' && avancement.retard === 0)).toBe(
      true,
    );
    expect(aReporter()).toEqual([]);
    const [ici] = tableau().lignes;
    const { fiche, suite } = appeler('fichesAction.fiche', { id: ici?.id ?? '' });
    expect(fiche.etatMotif).toBe('Reportée dans « Feuille de route 2027 »');
    expect(suite?.intitule).toBe(ici?.intitule);
    const liste = appeler('feuillesDeRoute.lister', {});
    expect(liste.find(({ id }) => id !== neuve)).toMatchObject({ bloquees: 0, enRetard: 0 });
    // Reportée une fois, elle ne l'est pas deux.
    expect(refus(() => reporter({ fiches: [ici?.id ?? ''] })).message).toContain('déjà');
  });

  it('vers une feuille qui existe, les axes de même nom servent ; sur elle-même, refus', () => {
    const { appeler, reporter, instanceId, feuilleId, tableauDe, ficheId } = unReport();
    const { id: autre } = appeler('feuillesDeRoute.creer', { auteur: { genre: 'instance', id: instanceId }, ...NEUVE });
    appeler('axes.ajouter', { feuilleId: autre, intitule: 'Plein emploi', rattachement: null });
    expect(refus(() => reporter({ vers: { feuilleId } })).message).toContain('elle-même');
    reporter({ vers: { feuilleId: autre }, fiches: [ficheId], financement: false });
    const { axes, lignes } = tableauDe(autre);
    expect(axes.map(({ intitule }) => intitule)).toEqual(['Plein emploi']);
    expect(appeler('fichesAction.fiche', { id: lignes[0]?.id ?? '' }).financements).toEqual([]);
  });
});

describe('dupliquer', () => {
  it('un plan : axes, actions à venir, diagnostic ; ni état, ni payé, ni versions', () => {
    const { appeler, db, feuilleId, instanceId, tableauDe, ficheId } = unReport();
    appeler('versionsDeFeuille.valider', {
      feuilleId,
      valideeLe: '2026-03-10',
      instanceId,
      reunionId: null,
      note: null,
    });
    appeler('diagnostics.ajouter', {
      feuilleId,
      intitule: 'Taux d’emploi',
      valeur: 41.4,
      unite: '%',
      periode: '2020',
      source: 'Insee',
      territoire: 'QPV',
    });
    const avant = empreinteDuContenu(db);
    const { id } = appeler('feuillesDeRoute.dupliquer', {
      id: feuilleId,
      ...NEUVE,
      actions: true,
      financement: true,
      diagnostic: true,
    });
    const { lignes, feuille, version } = tableauDe(id);
    expect([lignes.length, version]).toEqual([3, null]);
    expect(lignes.every(({ avancement }) => avancement.etat === 'a_venir')).toBe(true);
    expect(feuille.diagnostic).toContain('signalement');
    expect(appeler('diagnostics.lire', { feuilleId: id }).chiffres).toHaveLength(1);
    const copie = appeler('fichesAction.fiche', { id: lignes[1]?.id ?? '' });
    expect(copie.etapes.map(({ faiteLe }) => faiteLe)).toEqual([null, null]);
    expect(copie.fiche.fin).toBe('2027-12-18');
    expect(appeler('fichesAction.fiche', { id: ficheId }).fiche.fin).toBe('2026-12-18');
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    const { id: nue } = appeler('feuillesDeRoute.dupliquer', {
      id: feuilleId,
      ...NEUVE,
      actions: false,
      financement: false,
      diagnostic: false,
    });
    expect(tableauDe(nue)).toMatchObject({ lignes: [], feuille: { diagnostic: null } });
  });

  it('une fiche, dans le même axe, sous un autre intitulé', () => {
    const { appeler, ficheId, axeId, tableau } = unReport();
    const { id } = appeler('fichesAction.dupliquer', {
      id: ficheId,
      axeId,
      objectifId: null,
      intitule: 'La même',
      financement: true,
    });
    const copie = appeler('fichesAction.fiche', { id });
    expect(copie.fiche).toMatchObject({ intitule: 'La même', etat: 'a_venir', fin: '2026-12-18' });
    expect(copie.financements).toHaveLength(4);
    expect([copie.publics, copie.partenaires.length]).toEqual([['Allocataires du RSA', 'Femmes'], 2]);
    expect(tableau().lignes.filter(({ axeId: axe }) => axe === axeId)).toHaveLength(3);
  });
});
