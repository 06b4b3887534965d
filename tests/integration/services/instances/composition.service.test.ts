import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unClpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

function unComite() {
  const fichier = unFichier();
  const id = unCdpe(fichier);
  const fiche = () => fichier.appeler('instances.fiche', { id });
  const siege = (categorie: string) => fiche().sieges.find((s) => s.categorie === categorie) ?? expect.unreachable();
  const nommer = (nom: string, categorie: string, role: 'titulaire' | 'suppleant' = 'titulaire') =>
    fichier.appeler('membres.nommer', {
      siegeId: siege(categorie).id,
      role,
      debut: '2024-09-15',
      personneId: null,
      personne: uneSaisie(nom),
    }).mandatId;
  return { ...fichier, id, fiche, siege, nommer };
}

describe('composition.fixerNombre', () => {
  it('R-203 : garde, remplace et efface le nombre d’une catégorie', () => {
    const { appeler, id, fiche } = unComite();
    const fixer = (nombre: number | null) =>
      appeler('composition.fixerNombre', { instanceId: id, categorie: '4', nombre });
    fixer(3);
    fixer(4);
    expect(fiche().nombres).toEqual([{ categorie: '4', nombre: 4 }]);
    fixer(null);
    expect(fiche().nombres).toEqual([]);
  });

  it('refuse une catégorie dont aucun arrêté ne fixe le nombre', () => {
    const { appeler, id } = unComite();
    const geste = () => appeler('composition.fixerNombre', { instanceId: id, categorie: '7', nombre: 1 });
    expect(refus(geste).transmise.champs).toHaveProperty('categorie');
  });
});

describe('composition.ajouterSieges', () => {
  it('crée d’un geste les sièges qui manquent ; un geste les retire', () => {
    const { appeler, id, fiche } = unComite();
    const avant = fiche().sieges.length;
    appeler('composition.ajouterSieges', {
      instanceId: id,
      sieges: [
        { categorie: '4', college: 'communes', organisme: 'Ville de Thann' },
        { categorie: '4', college: 'communes', organisme: 'Ville de Cernay' },
      ],
    });
    expect(fiche().sieges.filter(({ organisme }) => organisme?.startsWith('Ville de'))).toHaveLength(2);
    appeler('historique.annuler', {});
    expect(fiche().sieges).toHaveLength(avant);
  });
});

describe('les organisations dans un comité local (R-220, R. 5311-34)', () => {
  it.each([
    ['salaries', null],
    ['etat', 'Union départementale CFDT'],
  ] as const)('collège %s, organisme %s : invitées seulement', (college, organisme) => {
    const fichier = unFichier();
    const id = unClpe(fichier, 'CLPE68003');
    const ajout = () =>
      fichier.appeler('sieges.ajouter', { instanceId: id, categorie: '1', college, organisme: organisme ?? '' });
    expect(refus(ajout).message).toContain('R. 5311-34');
    const siege = fichier.appeler('instances.fiche', { id }).sieges.find((s) => s.categorie === '1');
    const change = () =>
      fichier.appeler('sieges.modifier', {
        id: siege?.id ?? '',
        vu: 1e9,
        patch: organisme === null ? { college } : { organisme },
      });
    expect(refus(change).message).toContain('R. 5311-34');
  });
});

describe('les nominations', () => {
  it('R-025 : un arrêté se note pour plusieurs nominations d’un geste', () => {
    const { appeler, id, fiche, nommer } = unComite();
    const mandats = [nommer('Un', '1'), nommer('Deux', '4')];
    appeler('composition.referencerArrete', { instanceId: id, arrete: '2024-118', arreteLe: '2024-09-10', mandats });
    const notes = fiche().sieges.flatMap((s) => s.mandats.map(({ arrete, arreteLe }) => [arrete, arreteLe]));
    expect(notes).toEqual([
      ['2024-118', '2024-09-10'],
      ['2024-118', '2024-09-10'],
    ]);
    const vide = () => appeler('composition.referencerArrete', { instanceId: id, arrete: '', arreteLe: null, mandats });
    expect(refus(vide).transmise.champs).toHaveProperty('arrete');
  });

  it('R-202 : la proposition se garde avec le mandat, et s’annule', () => {
    const { appeler, siege, nommer } = unComite();
    const id = nommer('Un', '4');
    appeler('membres.modifierMandat', {
      id,
      vu: 1e9,
      patch: { proposePar: 'Association des maires', proposeLe: '2024-07-01', titre: 'elu', assemblee: 'Thann' },
    });
    expect(siege('4').mandats[0]).toMatchObject({ proposePar: 'Association des maires', titre: 'elu' });
    appeler('historique.annuler', {});
    expect(siege('4').mandats[0]).toMatchObject({ proposePar: null, titre: null });
  });

  it('R-023 : les suppléants se rangent, et leur ordre reste', () => {
    const { appeler, siege, nommer } = unComite();
    nommer('Titulaire', '4');
    const [un, deux] = [nommer('Un', '4', 'suppleant'), nommer('Deux', '4', 'suppleant')];
    appeler('composition.ordonnerSuppleants', { siegeId: siege('4').id, mandats: [deux, un] });
    expect(siege('4').mandats.map(({ personne }) => personne.nom)).toEqual(['Titulaire', 'Deux', 'Un']);
  });

  it('l’ordre protocolaire se change d’un cran dans la catégorie, vaut pour les documents, et s’annule', () => {
    const { appeler, id } = unComite();
    const deLaCategorie = () =>
      appeler('instances.fiche', { id })
        .sieges.filter(({ categorie }) => categorie === '5')
        .map((siege) => siege.id);
    const avant = deLaCategorie();
    const [premier = '', second = '', ...suite] = avant;
    expect(suite.length).toBeGreaterThan(0);
    appeler('composition.deplacerSiege', { siegeId: second, sens: 'monter' });
    expect(deLaCategorie()).toEqual([second, premier, ...suite]);
    appeler('composition.deplacerSiege', { siegeId: second, sens: 'monter' });
    expect(deLaCategorie()).toEqual([second, premier, ...suite]);
    const { id: reunionId } = appeler('reunions.creer', { instanceId: id, date: '2026-05-12', heureDebut: '09:30' });
    expect(
      appeler('reunions.lire', { id: reunionId })
        .sieges.filter(({ categorie }) => categorie === '5')
        .map((siege) => siege.id),
    ).toEqual([second, premier, ...suite]);
    appeler('composition.deplacerSiege', { siegeId: second, sens: 'descendre' });
    expect(deLaCategorie()).toEqual(avant);
    appeler('historique.annuler', {});
    expect(deLaCategorie()).toEqual([second, premier, ...suite]);
  });
});
