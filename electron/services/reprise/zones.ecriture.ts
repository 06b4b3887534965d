import type { Valeurs } from '#shared/domain/reprise/cible.types.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { repriseErrors } from '#shared/errors/reprise.errors.ts';
import type { Contexte } from '../contexte.ts';
import { lireTerritoires } from '../territoires/territoires-ecrits.ts';
import type { Ecriture } from './ecriture.types.ts';
import { porteurDeZones, type ZoneLue } from './porteur-de-zones.ts';

const GENRES = ['commune', 'qpv', 'epci'] as const;
type Zone = ZoneLue;
const estVisable = (genre: string | null): genre is Zone['genre'] =>
  genre !== null && (GENRES as readonly string[]).includes(genre);

/** La zone que la ligne écrit, par son code d'abord ; un tableur a pu prendre le zéro d'un code de commune. */
function zoneDe(contexte: Contexte, { code = null, nom = null }: Valeurs): Zone | null {
  const { territoires } = contexte.depots;
  if (code !== null) {
    const net = code.replaceAll(' ', '').toUpperCase();
    const ecrit = /^\d{4}$/u.test(net) ? `0${net}` : net;
    const genre = GENRES.find((un) => territoires.nommer({ genre: un, code: ecrit }) !== null);
    return genre === undefined ? null : { genre, code: ecrit };
  }
  const [seul, ...autres] = nom === null ? [] : lireTerritoires(contexte, nom);
  return seul !== undefined && autres.length === 0 && seul.genre !== null && estVisable(seul.genre)
    ? { genre: seul.genre, code: seul.code }
    : null;
}

/** Des zones dans un appel ou une convention : communes, QPV, intercommunalités ; une zone déjà visée reste telle quelle. */
export function ecrireZones(contexte: Contexte, { vers }: Pick<Choix, 'vers'>): Ecriture {
  if (vers === undefined)
    return {
      connaitre: () => () => null,
      ecrire: () => {
        throw repriseErrors.sansZones();
      },
    };
  const { nouvelId } = contexte;
  const porteur = porteurDeZones(contexte, vers);
  const lues = new Map<string, Zone | null>();
  /** Une même zone s'écrit de deux façons, par son code puis par son nom : la seconde ligne la retrouve écrite. */
  const venues = new Map<string, string>();
  /** Le motif de chaque zone déjà là, tel que cette reprise le laisse : lu une fois, à la première zone connue. */
  let motifs: Map<string, string | null> | null = null;
  const motifsEcrits = (): Map<string, string | null> =>
    (motifs ??= new Map(porteur.lire().map((zone) => [zone.id, zone.motif])));
  function lire(valeurs: Valeurs): Zone | null {
    const cle = `${valeurs['code'] ?? ''} ${valeurs['nom'] ?? ''}`;
    const lue = lues.get(cle);
    if (lue !== undefined) return lue;
    const zone = zoneDe(contexte, valeurs);
    lues.set(cle, zone);
    return zone;
  }
  return {
    connaitre: () => {
      const deja = new Map(porteur.lire().map((zone) => [`${zone.genre} ${zone.code ?? ''}`, zone]));
      return (valeurs) => {
        const zone = lire(valeurs);
        const connue = zone === null ? undefined : deja.get(`${zone.genre} ${zone.code}`);
        return connue === undefined ? null : { id: connue.id, libelle: connue.libelle };
      };
    },
    regarder: () => (valeurs) => {
      const { code = null, nom = null } = valeurs;
      if ((code === null && nom === null) || lire(valeurs) !== null) return [];
      const phrase = `« ${(code ?? nom ?? '').slice(0, 60)} » n’est ni une commune, ni un QPV, ni une intercommunalité du référentiel. Écrivez son code.`;
      return [{ champ: code === null ? 'nom' : 'code', gravite: 'refus', phrase }];
    },
    ecrire: ({ ligne, valeurs, connue }) => {
      const { motif = null } = valeurs;
      const completer = (id: string): boolean => {
        if (motif === null || motifsEcrits().get(id) !== null) return false;
        porteur.motiver(id, motif);
        motifsEcrits().set(id, motif);
        return true;
      };
      if (connue !== null) return completer(connue.id) ? 'completees' : 'inchangees';
      const zone = lire(valeurs);
      if (zone === null) throw repriseErrors.aChange(ligne + 1, 'ce territoire n’est pas au référentiel.');
      const cle = `${zone.genre} ${zone.code}`;
      const venue = venues.get(cle);
      if (venue !== undefined) {
        completer(venue);
        return 'inchangees';
      }
      const id = nouvelId();
      porteur.ajouter(id, zone, motif);
      motifs?.set(id, motif);
      venues.set(cle, id);
      return 'creees';
    },
  };
}
