import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { Groupe } from '#renderer/ui/tableau/groupes.ts';
import { dateCourte, distanceAuJour } from '#shared/dates/format.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { memeStructure } from '#shared/domain/annuaire/placement.rules.ts';
import { origineDuSiege } from '#shared/domain/instance/categories.data.ts';
import { echeanceMandat } from '#shared/domain/instance/mandat.rules.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { nomDuSiege, type SiegeLu } from './lecture.ts';

/** La qualité, sans la structure que la colonne « Organisme » dit déjà. */
function qualiteACote({ siege: { organisme } }: SiegeLu, personne: Personne): string | null {
  const { structure, fonction } = personne;
  const deja = structure !== null && (organisme === null || memeStructure(structure, organisme));
  return deja ? fonction : qualiteDe(personne);
}

function Membre(lu: SiegeLu) {
  const { titulaire, etat, precedent } = lu;
  if (titulaire === null) {
    return (
      <>
        <span className="vacant">{etat === 'echu' ? 'Mandat échu' : 'Vacant'}</span>{' '}
        {precedent?.fin && (
          <span className="apres-nom">{`${nomComplet(precedent.personne)}, jusqu’au ${dateCourte(precedent.fin)}`}</span>
        )}
      </>
    );
  }
  const qualite = qualiteACote(lu, titulaire.personne);
  return (
    <>
      {nomComplet(titulaire.personne)} {qualite !== null && <span className="apres-nom">{qualite}</span>}
    </>
  );
}

function Fin({ lu, date, surNommer }: Pick<Contenu, 'date' | 'surNommer'> & { readonly lu: SiegeLu }) {
  const { titulaire, categorie } = lu;
  if (titulaire === null) {
    return (
      <Bouton genre="discret" libelle={`Nommer sur le siège ${nomDuSiege(lu)}`} surClic={() => surNommer(lu)}>
        Nommer
      </Bouton>
    );
  }
  // À J-180, J-90 et J-30, le terme se signale.
  if (titulaire.fin !== null)
    return echeanceMandat(titulaire.fin, date) === null ? (
      <>{dateCourte(titulaire.fin)}</>
    ) : (
      <span className="fin-proche">
        <Etat sens="alerte">{dateCourte(titulaire.fin)}</Etat>
        <span className="apres-nom">{distanceAuJour(titulaire.fin, date)}</span>
      </span>
    );
  return <span className="absent">{categorie.troisAns ? 'terme inconnu' : 'sans terme'}</span>;
}

/** Voix de chaque siège d'après l'arrêté en vigueur ; `null` : aucune n'est renseignée. */
export type PoidsDesSieges = ReadonlyMap<string, number> | null;

interface Contenu {
  readonly surNommer: (lu: SiegeLu) => void;
  readonly poids: PoidsDesSieges;
  /** Le jour auquel la composition se lit. */
  readonly date: string;
}

/** Les colonnes d'un siège : qui l'occupe, pour quel organisme, qui supplée, jusqu'à quand. */
export const colonnesDesSieges = ({ surNommer, poids, date }: Contenu): readonly Colonne<SiegeLu>[] => [
  { id: 'categorie', titre: 'Catégorie', horsEcran: true, valeur: ({ categorie }) => categorie.bref },
  {
    id: 'membre',
    titre: 'Membre',
    entete: true,
    valeur: ({ titulaire, etat }) =>
      titulaire === null ? (etat === 'echu' ? 'Mandat échu' : 'Vacant') : nomComplet(titulaire.personne),
    cellule: (lu) => <Membre {...lu} />,
  },
  {
    id: 'fonction',
    titre: 'Fonction',
    horsEcran: true,
    valeur: ({ titulaire }) => titulaire?.personne.fonction ?? null,
  },
  {
    id: 'organisme',
    titre: 'Organisme',
    valeur: ({ siege, titulaire }) => siege.organisme ?? titulaire?.personne.structure ?? null,
    cellule: ({ siege, titulaire }) =>
      siege.organisme ?? titulaire?.personne.structure ?? <span className="absent">à préciser</span>,
  },
  {
    id: 'suppleant',
    titre: 'Suppléant',
    valeur: ({ suppleants }) => suppleants.map(({ personne }) => nomComplet(personne)).join(', '),
    cellule: ({ suppleants, titulaire }) => {
      if (suppleants.length > 0) return suppleants.map(({ personne }) => nomComplet(personne)).join(', ');
      return titulaire !== null && <span className="absent">sans suppléant</span>;
    },
  },
  ...(poids === null
    ? []
    : [
        {
          id: 'voix',
          titre: 'Voix',
          nombre: true,
          etroite: true,
          valeur: ({ siege, categorie }: SiegeLu) => (categorie.voix ? (poids.get(siege.id) ?? 0) : 0),
          cellule: ({ siege, categorie }: SiegeLu) =>
            categorie.voix ? nombreFr(poids.get(siege.id) ?? 0) : <span className="absent">sans</span>,
        },
      ]),
  {
    id: 'fin',
    titre: 'Fin de mandat',
    etroite: true,
    valeur: ({ titulaire }) => (titulaire?.fin == null ? null : { date: titulaire.fin }),
    cellule: (lu) => <Fin lu={lu} date={date} surNommer={surNommer} />,
  },
  {
    id: 'courriel',
    titre: 'Courriel',
    horsEcran: true,
    valeur: ({ titulaire }) => titulaire?.personne.courriel ?? null,
  },
  {
    id: 'telephone',
    titre: 'Téléphone',
    horsEcran: true,
    valeur: ({ titulaire }) => titulaire?.personne.telephone ?? null,
  },
];

/** La tête d'une catégorie : son alinéa, ses sièges en points, qui les propose, sa voix. */
export function groupeDeCategorie(
  categorie: SiegeLu['categorie'],
  { tous, poids }: { readonly tous: readonly SiegeLu[]; readonly poids: PoidsDesSieges },
  repli: { readonly replie: boolean; readonly surBasculer: () => void },
): Groupe {
  const siens = tous.filter((lu) => lu.categorie.numero === categorie.numero);
  const vacants = siens.filter(({ etat }) => etat !== 'pourvu').length;
  const pourvus = siens.length - vacants;
  return {
    cle: categorie.numero,
    titre: (
      <span className="categorie">
        {categorie.numero !== 'P' && <span className="alinea">{categorie.alinea}</span>} <span>{categorie.bref}</span>
        <Sieges
          petit
          comptes={{ [categorie.voix ? 'present' : 'sans-voix']: pourvus, vacant: vacants }}
          libelle={`${pourvus} sur ${siens.length} pourvus`}
        />{' '}
        <span className="apres-nom propose">{origineDuSiege(categorie)}</span>
      </span>
    ),
    repli: { ...repli, nom: categorie.bref },
    total: (
      <span className="apres-nom">
        {!categorie.voix
          ? 'sans voix'
          : poids === null
            ? 'ont voix'
            : pluriel(
                siens.reduce((somme, { siege }) => somme + (poids.get(siege.id) ?? 0), 0),
                'voix',
                'voix',
              )}
      </span>
    ),
  };
}
