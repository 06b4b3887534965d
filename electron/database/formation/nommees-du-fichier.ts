import type { Database } from 'better-sqlite3';
import { CONTACT_SUPPRIME } from '#shared/domain/donnees/citation.rules.ts';
import type { Nommee } from '#shared/domain/formation/personnage.types.ts';
import { enTri } from '#shared/text/tri.ts';
import { type Signataire, signatairesDuFichier } from './signataires-du-fichier.ts';

/** Une fiche, ou un signataire, et la personne qu'elle est : une fiche fondue dans une autre est la même personne. */
export interface FicheNommee {
  readonly tbl: 'personne' | 'signataire';
  readonly id: string;
  readonly cle: string;
}

interface Lue {
  readonly id: string;
  readonly civilite: Nommee['civilite'];
  readonly prenom: string | null;
  readonly nom: string;
}
type Champ = 'nom' | 'prenom' | 'courriel' | 'telephone';
interface Valeur {
  readonly id: string;
  readonly champ: Champ;
  readonly valeur: string;
}

const CHAMPS = `'nom', 'prenom', 'courriel', 'telephone'`;

/** Tout ce par quoi chaque fiche a été nommée ou jointe, le présent d'abord, puis ce que le journal en garde. */
const VALEURS = `
  SELECT p.id, c.key AS champ, c.value AS valeur FROM personne p,
    json_each(json_object('nom', p.nom, 'prenom', p.prenom, 'courriel', p.courriel, 'telephone', p.telephone)) c WHERE c.value IS NOT NULL
  UNION ALL SELECT personne_id, genre, valeur FROM contact WHERE personne_id IS NOT NULL
  UNION ALL SELECT ligne, champ, avant FROM journal_valeur WHERE tbl = 'personne' AND champ IN (${CHAMPS}) AND avant IS NOT NULL
  UNION ALL SELECT ligne, champ, apres FROM journal_valeur WHERE tbl = 'personne' AND champ IN (${CHAMPS}) AND apres IS NOT NULL
  UNION ALL SELECT v.ligne, c.key, c.value FROM journal_valeur v, json_each(coalesce(v.avant, v.apres)) c
    WHERE v.tbl = 'personne' AND v.champ IS NULL AND c.key IN (${CHAMPS}) AND c.value IS NOT NULL
  UNION ALL SELECT coalesce(avant, apres) ->> 'personne_id', coalesce(avant, apres) ->> 'genre', coalesce(avant, apres) ->> 'valeur'
    FROM journal_valeur WHERE tbl = 'contact' AND champ IS NULL AND coalesce(avant, apres) ->> 'personne_id' IS NOT NULL`;

const nomEntier = ({ prenom, nom }: Pick<Lue, 'prenom' | 'nom'>): string => enTri(`${prenom ?? ''} ${nom}`);

/** Les personnes et les signataires d'un fichier, ceux d'hier compris ; un signataire du même nom entier qu'une fiche est cette personne. */
export function nommeesDuFichier(db: Database): { nommees: readonly Nommee[]; fiches: readonly FicheNommee[] } {
  const lues = db
    .prepare<[], Lue & { fondueDans: string | null }>(
      `SELECT id, civilite, prenom, nom, fusionnee_dans AS "fondueDans" FROM personne WHERE effacee_le IS NULL`,
    )
    .all();
  const parId = new Map(lues.map((fiche) => [fiche.id, fiche]));
  function racine(id: string): string {
    let courante = parId.get(id);
    for (let pas = 0; pas < lues.length && courante?.fondueDans != null; pas += 1) {
      const suivante = parId.get(courante.fondueDans);
      if (suivante === undefined) break;
      courante = suivante;
    }
    return courante?.id ?? id;
  }
  const valeurs = Map.groupBy(
    db
      .prepare<[], Valeur>(VALEURS)
      .all()
      .filter(({ id, valeur }) => parId.has(id) && valeur !== CONTACT_SUPPRIME),
    ({ id }) => racine(id),
  );
  const nommees = new Map<string, Nommee>();
  for (const { id, civilite } of lues.filter((fiche) => racine(fiche.id) === fiche.id)) {
    const siennes = valeurs.get(id) ?? [];
    const de = (champ: Champ) => [
      ...new Set(siennes.filter((une) => une.champ === champ).map(({ valeur }) => String(valeur))),
    ];
    nommees.set(id, {
      ...{ cle: id, civilite, noms: de('nom'), prenoms: de('prenom') },
      ...{ courriels: de('courriel'), telephones: de('telephone') },
    });
  }
  const parNom = new Map(lues.map((fiche) => [nomEntier(fiche), racine(fiche.id)]));
  function cleDuSignataire({ civilite, prenom, nom }: Signataire): string {
    const entier = nomEntier({ prenom, nom });
    const cle = parNom.get(entier) ?? `signataire ${entier}`;
    if (!nommees.has(cle))
      nommees.set(cle, {
        ...{ cle, civilite, noms: [nom], prenoms: prenom === null ? [] : [prenom] },
        ...{ courriels: [], telephones: [] },
      });
    return cle;
  }
  const { presents, anciens } = signatairesDuFichier(db);
  const signataires = presents.map((present) => ({
    ...{ tbl: 'signataire' as const, id: present.id, cle: cleDuSignataire(present) },
  }));
  anciens.forEach(cleDuSignataire);
  return {
    nommees: [...nommees.values()],
    fiches: [...lues.map(({ id }) => ({ tbl: 'personne' as const, id, cle: racine(id) })), ...signataires],
  };
}
