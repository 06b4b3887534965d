import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unClpe, uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const TABLEAU = [
  'Civilité\tNOM\tPrénom\tFonction\tOrganisme\tCourriel\tTéléphone\tTitulaire/Suppléant',
  'Mme\tMARTIN\tZoé\tSous-préfète\tPréfecture du Haut-Rhin\tzoe.martin@exemple.fr\t03.89.12.34.56\tTitulaire',
  'M.\tDE LA TOUR\tPaul\tConseiller régional\tRégion Grand Est\tpaul@exemple\t389123456\tTitulaire',
  'M.\tO\'BRIEN\tYves\t"Vice-président\ndélégué"\tMulhouse Alsace Agglomération\tyves@exemple.fr\t\tTitulaire',
  'Mme\tPETIT\tLéa\tConseillère\tMulhouse Alsace Agglomération\t\t\tSuppléant',
].join('\r\n');

function unComite() {
  const fichier = unFichier();
  const id = unClpe(fichier, 'CLPE68003');
  const sieges = () => fichier.appeler('instances.fiche', { id }).sieges;
  const lire = (texte: string) => fichier.appeler('membres.lireCollage', { instanceId: id, texte });
  const siege = (siegeId: string | null | undefined) => sieges().find((s) => s.id === siegeId);
  return { ...fichier, id, sieges, lire, siege };
}

describe('membres.lireCollage', () => {
  it('comprend un tableau d’Excel, propose un siège à chacun, signale les fautes et n’écrit rien', () => {
    const comite = unComite();
    const { membres, colonnes, ignorees } = comite.lire(TABLEAU);
    expect([colonnes.length, ignorees]).toEqual([8, 0]);
    expect(
      membres.map(({ personne, role, siegeId }) => [
        personne.nom,
        role,
        comite.siege(siegeId)?.categorie,
        comite.siege(siegeId)?.organisme,
      ]),
    ).toEqual([
      ['Martin', 'titulaire', '1', null],
      ['de La Tour', 'titulaire', '2', 'Conseil régional'],
      ["O'Brien", 'titulaire', '4', 'CA Mulhouse Alsace Agglomération'],
      ['Petit', 'suppleant', '4', 'CA Mulhouse Alsace Agglomération'],
    ]);
    expect(membres.map(({ fautes }) => Object.keys(fautes))).toEqual([[], ['courriel', 'telephone'], [], []]);
    expect(comite.db.prepare('SELECT count(*) FROM personne').pluck().get()).toBe(0);
  });

  it('comprend la ligne « À : » d’un courriel et reconnaît qui est déjà connu', () => {
    const comite = unComite();
    const { id } = comite.appeler('personnes.creer', uneSaisie('Martin', { courriel: 'zoe.martin@exemple.fr' }));
    const { membres } = comite.lire(
      'À : MARTIN Zoé <Zoe.Martin@exemple.fr>; DURAND Paul (France Travail) <paul@exemple.fr>',
    );
    expect(membres.map(({ dejaConnue }) => dejaConnue)).toEqual([id, null]);
    expect(comite.siege(membres[1]?.siegeId)?.categorie).toBe('6');
  });

  it('signale qui siège déjà', () => {
    const comite = unComite();
    const [premier] = comite.sieges();
    comite.appeler('membres.nommer', {
      siegeId: premier?.id ?? '',
      role: 'titulaire',
      debut: '2024-09-15',
      personneId: null,
      personne: uneSaisie('Martin', { courriel: 'zoe.martin@exemple.fr' }),
    });
    expect(comite.lire(TABLEAU).membres[0]).toMatchObject({
      siegeId: null,
      fautes: { siege: 'Cette personne siège déjà dans ce comité.' },
    });
  });

  it('lit trois cents lignes sans peine', () => {
    const comite = unComite();
    const lignes = Array.from(
      { length: 300 },
      (_, i) => `Mme\tNOM${i}\tZoé\tDéléguée\tStructure ${i}\tzoe${i}@exemple.fr\t\tTitulaire`,
    );
    const debut = performance.now();
    expect(comite.lire([TABLEAU.split('\r\n')[0], ...lignes].join('\n')).membres).toHaveLength(300);
    expect(performance.now() - debut).toBeLessThan(1500);
  });
});

describe('membres.coller', () => {
  const collables = (comite: ReturnType<typeof unComite>) =>
    comite
      .lire(TABLEAU.replace('paul@exemple\t', 'paul@exemple.fr\t'))
      .membres.map(({ personne, dejaConnue, siegeId, role }) => ({
        personne,
        personneId: dejaConnue,
        siegeId: siegeId ?? expect.unreachable(),
        role,
      }));

  it('nomme tout le monde en une opération, que l’on annule d’un geste', () => {
    const comite = unComite();
    const avant = comite.journal.dernierNumero();
    expect(
      comite.appeler('membres.coller', { instanceId: comite.id, debut: '2024-09-15', membres: collables(comite) }),
    ).toEqual({ nommes: 4 });
    expect(comite.journal.dernierNumero()).toBe(avant + 1);
    const mandats = comite
      .sieges()
      .flatMap((s) => s.mandats.map(({ personne, role, fin }) => [s.categorie, personne.nom, role, fin]));
    expect(mandats).toEqual([
      ['1', 'Martin', 'titulaire', '2027-09-14'],
      ['2', 'de La Tour', 'titulaire', '2027-09-14'],
      ['4', "O'Brien", 'titulaire', '2027-09-14'],
      ['4', 'Petit', 'suppleant', '2027-09-14'],
    ]);
    expect(comite.db.prepare('SELECT count(*) FROM structure').pluck().get()).toBe(3);
    comite.appeler('historique.annuler', {});
    expect(comite.sieges().flatMap((s) => s.mandats)).toEqual([]);
    expect(comite.db.prepare('SELECT count(*) FROM personne').pluck().get()).toBe(0);
  });

  it('crée le siège qui manque dans sa catégorie et son collège, et tout s’annule d’un geste', () => {
    const comite = unComite();
    const sieges = comite.sieges().length;
    const [premier] = collables(comite);
    const membre = { ...(premier ?? expect.unreachable()), siegeId: null };
    const coller = (nouveauSiege: { categorie: '1' | '9'; college: 'etat' | null; organisme: string | null } | null) =>
      comite.appeler('membres.coller', {
        instanceId: comite.id,
        debut: '2024-09-15',
        membres: [{ ...membre, nouveauSiege }],
      });
    coller({ categorie: '1', college: null, organisme: ' DDETSPP ' });
    const ajoute = comite.sieges().find((s) => s.organisme === 'DDETSPP');
    expect([ajoute?.categorie, ajoute?.college, ajoute?.mandats.length]).toEqual(['1', 'etat', 1]);
    comite.appeler('historique.annuler', {});
    expect(comite.sieges()).toHaveLength(sieges);
    expect(refus(() => coller({ categorie: '9', college: null, organisme: null })).message).toMatch(
      /^Ligne 1\s: Le décret ne prévoit pas/u,
    );
    expect(() => coller(null)).toThrow('Choisissez le siège de cette personne.');
  });

  it('n’écrit rien si une seule ligne est refusée, et dit laquelle', () => {
    const comite = unComite();
    const membres = collables(comite);
    const [premier] = membres;
    const erreur = refus(() =>
      comite.appeler('membres.coller', {
        instanceId: comite.id,
        debut: null,
        membres: [...membres, { ...(premier ?? expect.unreachable()), personneId: null }],
      }),
    );
    expect(erreur.message).toMatch(/^Ligne 5\s: .*occupe ce siège.*Rien n’a été enregistré\.$/u);
    expect(erreur.transmise.champs).toHaveProperty(['membres.4']);
    expect(comite.db.prepare('SELECT count(*) FROM personne').pluck().get()).toBe(0);
  });

  it('complète une personne connue sans rien y remplacer', () => {
    const comite = unComite();
    const { id } = comite.appeler(
      'personnes.creer',
      uneSaisie('Martin', { courriel: 'zoe.martin@exemple.fr', fonction: 'Préfète déléguée' }),
    );
    comite.appeler('membres.coller', { instanceId: comite.id, debut: null, membres: collables(comite) });
    expect(comite.appeler('personnes.fiche', { id })).toMatchObject({
      personne: { fonction: 'Préfète déléguée', structure: 'Préfecture du Haut-Rhin', telephone: '03 89 12 34 56' },
      mandats: [{ instance: 'CLPE de Mulhouse', categorie: '1', role: 'titulaire', debut: null, fin: null }],
    });
  });

  it('refuse le siège d’une autre instance', () => {
    const comite = unComite();
    const autre = unClpe(comite, 'CLPE68002');
    const siegeId = comite.appeler('instances.fiche', { id: autre }).sieges[0]?.id ?? '';
    expect(
      refus(() =>
        comite.appeler('membres.coller', {
          instanceId: comite.id,
          debut: null,
          membres: [{ personne: uneSaisie('Martin'), personneId: null, siegeId, role: 'titulaire' }],
        }),
      ).message,
    ).toContain('n’appartient pas');
  });
});
