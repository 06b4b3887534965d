import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { declare, T4, uneConventionEnNavette } from '#tests/support/constructeurs/une-navette-de-convention.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { carteChangee, rendre } from '#tests/support/navette/rendre.ts';

const ENSEMBLE = 'Ensemble';

describe('la navette d’une convention', () => {
  it('va à chaque organisme : les effectifs au chef de file, ses comptes à chacun ; un courriel à qui a une adresse', async () => {
    const { appeler, demander, lister, lire, conventionId } = uneConventionEnNavette();
    const { organismes, periodes, au } = lister();
    expect(au).toBe(T4);
    expect(periodes.map(({ libelle }) => libelle.replaceAll(/\s/gu, ' '))).toEqual([
      'T1 2026',
      'T4 2025',
      'T3 2025',
      'T2 2025',
      'T1 2025',
    ]);
    expect(organismes.map(({ nom, role, courriel, comptes }) => [nom, role, courriel, comptes])).toEqual([
      ['Tremplin Essai', 'Chef de file', 'tremplin@exemple.fr', 1],
      ['Essai Mobilité', 'Membre', null, 1],
    ]);
    expect(organismes.map(({ effectifs }) => effectifs > 0)).toEqual([true, false]);
    const { ids } = appeler('navettesDeConvention.etablir', {
      conventionId,
      au: T4,
      organismes: organismes.map(({ destinataire }) => destinataire),
      attendueLe: '2026-03-27',
    });
    const { jeton, classeurs, courriels, sansAdresse } = await demander('navettes.preparer', { ids, forme: 'tout' });
    expect([classeurs, courriels, sansAdresse]).toEqual([2, 1, ['Essai Mobilité']]);
    const archive = unzipSync(lire(jeton));
    const courriel = Object.entries(archive).find(([nom]) => nom.endsWith('.eml'))?.[1];
    expect(new TextDecoder().decode(courriel)).toContain('tremplin@exemple.fr');
    expect(lister().retours).toEqual({ attendus: 2, enRetard: 0 });
  });

  it('une période qui n’a pas commencé, un retour passé, un organisme sans rien à remplir se refusent', () => {
    const { appeler, lister, conventionId, lignes } = uneConventionEnNavette();
    const [chef, autre] = lister().organismes.map(({ destinataire }) => destinataire);
    if (chef === undefined || autre === undefined) throw new Error('deux organismes');
    const etablir = (au: string, attendueLe: string, organismes = [chef]) =>
      appeler('navettesDeConvention.etablir', { conventionId, au, organismes, attendueLe });
    expect(refus(() => etablir('2027-12-31', '2026-03-27')).transmise.champs).toHaveProperty('au');
    expect(refus(() => etablir(T4, '2026-03-11')).transmise.champs).toHaveProperty('attendueLe');
    appeler('comptes.retirer', { id: lignes.autre });
    expect(refus(() => etablir(T4, '2026-03-27', [autre])).message).toContain('Essai Mobilité n’a rien à remplir');
    expect(lister().navettes).toEqual([]);
  });

  it('compare à trois, demande un motif à ce qui corrige, écrit le déclaré seulement ; un Ctrl+Z défait tout le lot', async () => {
    const { appeler, db, etablir, deposerTous, ecrire, effectif, compte, lignes, lister } = uneConventionEnNavette();
    ecrire(30);
    const { classeurs } = await etablir();
    const [chef = new Uint8Array(), autre = new Uint8Array()] = classeurs;
    // Corrigé ici pendant que la navette voyageait : il faut choisir.
    ecrire(31, 'Un oubli');
    const lot = await deposerTous(
      rendre(chef, [
        declare(ENSEMBLE, 33, 'Effectifs'),
        declare('Femmes', 12, 'Effectifs'),
        declare('64', 812.5, 'Comptes'),
      ]),
      rendre(autre, [declare('61', 450, 'Comptes')]),
    );
    expect(lot.comparer().map(({ fautes }) => fautes)).toEqual([[], []]);
    const [ensemble, femmes, salaires, locations] = lot.cles();
    expect(ensemble).toMatchObject({
      conflit: true,
      empechement: expect.stringContaining('motif'),
      cellules: [{ envoyee: '30', rendue: '33', actuelle: '31' }],
    });
    expect([femmes?.empechement, salaires?.empechement, locations?.empechement]).toEqual([null, null, null]);
    const avant = empreinteDuContenu(db);
    expect(lot.integrer([femmes, salaires].map((un) => un?.cle ?? ''))).toEqual({ prises: 2 });
    expect([compte(lignes.chef), compte(lignes.autre)]).toEqual([81_250, null]);
    expect(effectif().releve).toMatchObject({ declare: 30, retenu: null });
    // Le second n'a rien donné : il reste à intégrer.
    expect(lister().navettes.map(({ nom, integreeLe }) => [nom, integreeLe])).toEqual(
      expect.arrayContaining([
        ['Tremplin Essai', '2026-03-12'],
        ['Essai Mobilité', null],
      ]),
    );
    appeler('historique.annuler', { commande: 'navettes.integrer' });
    expect(empreinteDuContenu(db)).toEqual(avant);
  });

  it('corrige avec son motif, signé ; pris, il ne se repropose pas', async () => {
    const { etablir, deposerTous, ecrire, effectif } = uneConventionEnNavette();
    ecrire(30);
    const [chef = new Uint8Array()] = (await etablir()).classeurs;
    const lot = await deposerTous(
      rendre(chef, [
        declare(ENSEMBLE, 33, 'Effectifs'),
        declare(ENSEMBLE, 'Trois fiches retrouvées', 'Effectifs', 'motif'),
      ]),
    );
    lot.integrer(lot.cles().map(({ cle }) => cle));
    expect(effectif()).toMatchObject({
      releve: { declare: 30 },
      corrections: [{ ecart: 3, motif: 'Trois fiches retrouvées' }],
    });
    expect(lot.cles()).toEqual([]);
  });

  it('ce qui ne se lit pas se dit à sa cellule : négatif, verrouillé, des mots ; un nombre à virgule ne se prend pas', async () => {
    const { etablir, deposerTous } = uneConventionEnNavette();
    const [chef = new Uint8Array()] = (await etablir()).classeurs;
    const lot = await deposerTous(
      rendre(chef, [
        declare(ENSEMBLE, 12.5, 'Effectifs'),
        declare('Femmes', -3, 'Effectifs'),
        declare('Hommes', 'beaucoup', 'Effectifs'),
        declare('64', 1, 'Comptes', 'prevu'),
      ]),
    );
    const [retour] = lot.comparer();
    expect(retour?.fautes.map(({ phrase }) => phrase)).toEqual([
      expect.stringMatching(/négative/u),
      expect.stringMatching(/beaucoup/u),
      expect.stringMatching(/verrouillée/u),
    ]);
    expect(lot.cles()).toMatchObject([{ empechement: expect.stringContaining('entier') }]);
    expect(refus(() => lot.integrer(lot.cles().map(({ cle }) => cle))).message).toContain('Rien n’a été écrit');
  });

  it('hors borne, un montant se dit à sa cellule et un effectif ne se prend pas ; le reste se prend', async () => {
    const { etablir, deposerTous, compte, lignes, effectif } = uneConventionEnNavette();
    const { classeurs } = await etablir();
    const [chef = new Uint8Array(), autre = new Uint8Array()] = classeurs;
    const lot = await deposerTous(
      rendre(chef, [declare(ENSEMBLE, 10_000_001, 'Effectifs'), declare('64', 10_000_000_000.01, 'Comptes')]),
      rendre(autre, [declare('61', 450, 'Comptes')]),
    );
    expect(lot.comparer().map(({ fautes }) => fautes.map(({ phrase }) => phrase))).toEqual([
      [expect.stringMatching(/dix milliards/u)],
      [],
    ]);
    const [ensemble, locations] = lot.cles();
    expect(ensemble?.empechement).toContain('dix millions');
    lot.integrer([locations?.cle ?? '']);
    expect([compte(lignes.chef), compte(lignes.autre)]).toEqual([null, 45_000]);
    expect(effectif().releve).toBeUndefined();
  });

  it('la navette d’une autre convention, ou d’une feuille de route, se refuse à son nom', async () => {
    const { appeler, etablir, deposerTous } = uneConventionEnNavette();
    const [chef = new Uint8Array()] = (await etablir()).classeurs;
    const { id } = appeler('conventions.creer', {
      genre: 'objectifs',
      numero: 'OBJ 1',
      intitule: 'Autre projet',
      porteur: 'Tremplin Essai',
      debut: '2025-01-01',
      fin: '2027-12-31',
      motifDuree: null,
    });
    const lot = await deposerTous(
      carteChangee(chef, 'convention', id),
      carteChangee(chef, 'genre', 'feuille-de-route'),
      chef,
    );
    expect(lot.comparer().map(({ refus: dit }) => dit)).toEqual([
      expect.stringContaining('Autre projet'),
      expect.stringContaining('n’est pas celle d’une convention'),
      null,
    ]);
  });
});
