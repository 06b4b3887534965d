import { describe, expect, it } from 'vitest';
import { GRILLE_FOURNIE, PUBLICS_EXCLUS, PUBLICS_VISES } from '#shared/domain/appel/grille.data.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { APPEL, unAppel, VU } from '#tests/support/constructeurs/un-appel.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

describe('un appel à manifestation d’intérêt', () => {
  it('s’ouvre avec sa grille et ses publics, qui lui appartiennent ensuite ; s’annule entier', () => {
    const { appeler, db } = unFichier();
    const avant = empreinteDuContenu(db);
    const { id } = appeler('appels.creer', APPEL);
    const { criteres, publics, nomDeRegion, appel } = appeler('appels.fiche', { id });
    expect(criteres).toHaveLength(GRILLE_FOURNIE.length);
    expect(publics.map(({ exclu }) => exclu)).toEqual([
      ...PUBLICS_VISES.map(() => false),
      ...PUBLICS_EXCLUS.map(() => true),
    ]);
    expect([nomDeRegion, appel.voletsExiges]).toEqual(['Grand Est', true]);
    const [premier] = criteres;
    appeler('appels.retirer', { quoi: 'critere', id: premier?.id ?? '' });
    appeler('appels.ajouterCritere', {
      appelId: id,
      famille: 'Local',
      libelle: 'Présence en vallée',
      condition: 'toujours',
    });
    expect(appeler('appels.fiche', { id }).criteres.at(-1)).toMatchObject({ libelle: 'Présence en vallée', cle: null });
    appeler('historique.annuler', {});
    appeler('historique.annuler', {});
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('refuse une région inconnue, un dépôt avant le lancement, une étape à l’envers, à leur champ', () => {
    const { appeler, appelId } = unAppel();
    const champs = (geste: () => unknown) => Object.keys(refus(geste).transmise.champs ?? {});
    expect(champs(() => appeler('appels.creer', { ...APPEL, region: '99' }))).toEqual(['region']);
    expect(champs(() => appeler('appels.creer', { ...APPEL, depotAu: '2026-01-01' }))).toEqual(['depotAu']);
    const tot = { id: appelId, vu: VU, patch: { closLe: '2026-02-01' } };
    expect(champs(() => appeler('appels.modifier', tot))).toEqual(['closLe']);
    const etape = { appelId, libelle: 'Instruction', du: '2026-03-10', au: '2026-03-01' };
    expect(champs(() => appeler('appels.ajouterEtape', etape))).toEqual(['au']);
    const { id } = appeler('appels.ajouterEtape', { ...etape, au: null });
    expect(champs(() => appeler('appels.modifierEtape', { id, vu: VU, patch: { au: '2026-03-09' } }))).toEqual(['au']);
  });

  it('les huit départements franciliens : 21 QPV à Paris, 19 dans les Hauts-de-Seine, et les mots gardés (1.25)', () => {
    const { appeler } = unFichier();
    const { id: appelId } = appeler('appels.creer', { ...APPEL, intitule: 'AMI O2R Île-de-France', region: '11' });
    const dit = { motif: null, nonLimitative: false };
    const viser = (zone: Parameters<typeof appeler<'appels.viser'>>[1]['zone']) =>
      appeler('appels.viser', { appelId, zone });
    for (const code of ['75', '92', '93', '94']) viser({ genre: 'tous_qpv', code, departement: null, ...dit });
    viser({ genre: 'epci', code: '247700594', departement: '77', ...dit });
    viser({ genre: 'epci', code: '200059889', departement: '78', ...dit });
    viser({
      genre: 'mots',
      libelle: 'Sud du département',
      departement: '91',
      motif: 'plus rural et isolé',
      nonLimitative: true,
    });
    viser({
      genre: 'mots',
      libelle: 'Secteurs ruraux',
      departement: '95',
      motif: 'poches de pauvreté diffuses',
      nonLimitative: true,
    });
    const { zones, departements } = appeler('appels.fiche', { id: appelId });
    expect(departements.map(({ code }) => code)).toEqual(['75', '77', '78', '91', '92', '93', '94', '95']);
    expect(zones.map(({ departement }) => departement)).toEqual(['75', '77', '78', '91', '92', '93', '94', '95']);
    expect(zones.find(({ code }) => code === '75')).toMatchObject({ libelle: 'QPV de Paris', nombre: 21 });
    expect(zones.find(({ code }) => code === '92')).toMatchObject({ libelle: 'QPV des Hauts-de-Seine', nombre: 19 });
    expect(zones.filter(({ nonLimitative }) => nonLimitative).map(({ libelle, motif }) => [libelle, motif])).toEqual([
      ['Sud du département', 'plus rural et isolé'],
      ['Secteurs ruraux', 'poches de pauvreté diffuses'],
    ]);
    expect(refus(() => viser({ genre: 'tous_qpv', code: '75', departement: null, ...dit })).message).toContain('déjà');
  });

  it('un critère ou un public retiré dit combien de réponses partent avec lui ; l’annuler les rend', () => {
    const { appeler, fiche, lire, eligible } = unAppel();
    const [id] = [eligible('Un'), eligible('Deux')];
    const { controles, publics } = lire(id);
    const retirer = (quoi: 'critere' | 'public', ligne: string | undefined) =>
      appeler('appels.retirer', { quoi, id: ligne ?? '' }).emportees;
    const sans = fiche().publics.find(({ exclu }) => exclu)?.id;
    expect(retirer('public', sans)).toBe(0);
    expect(retirer('critere', controles[0]?.critereId)).toBe(2);
    expect(retirer('public', publics[0])).toBe(2);
    expect([lire(id).controles.length, lire(id).publics]).toEqual([controles.length - 1, []]);
    appeler('historique.annuler', {});
    appeler('historique.annuler', {});
    expect([lire(id).controles, lire(id).publics]).toEqual([controles, publics]);
  });

  it('va à la corbeille avec ses candidatures et en revient ; celui d’une convention ne se supprime pas (O-12)', () => {
    const { appeler, appelId, eligible } = unAppel();
    const id = eligible();
    appeler('appels.supprimer', { id: appelId });
    expect(() => appeler('candidatures.fiche', { id })).toThrow('n’existe plus');
    const trouvees = () =>
      appeler('recherche.tout', { texte: 'un pas' }).flatMap(({ groupe, adresse }) =>
        groupe === 'conventions' ? [adresse] : [],
      );
    expect(trouvees()).toEqual([]);
    appeler('appels.restaurer', { id: appelId });
    // Supprimée avant son appel, une candidature ne se restaure pas sans lui : la corbeille ne la propose qu'ensuite.
    const jetees = () => appeler('corbeille.lister', {}).map(({ objet }) => objet);
    appeler('candidatures.supprimer', { id });
    expect(jetees()).toEqual(['candidature']);
    appeler('appels.supprimer', { id: appelId });
    expect(jetees()).toEqual(['appel']);
    appeler('appels.restaurer', { id: appelId });
    expect(jetees()).toEqual(['candidature']);
    appeler('candidatures.restaurer', { id });
    expect(trouvees()).toEqual([`/conventions/candidatures/${id}`]);
    appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
    appeler('candidatures.ouvrirConvention', {
      id,
      numero: 'O2R 51-2026-01',
      debut: '2026-04-01',
      fin: '2029-03-31',
      motifDuree: null,
    });
    expect(refus(() => appeler('appels.supprimer', { id: appelId })).message).toContain('O-12');
    expect(refus(() => appeler('candidatures.supprimer', { id })).message).toContain('O-12');
  });
});
