import { nomEnCapitales } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { SiegeCompte } from '#shared/domain/seance/siege-compte.rules.ts';
import type { Signatures } from '../blocs.ts';
import { capitaliser, manque, texte } from '../segments.ts';
import { presidenceDe, titreDePresident } from './mots.ts';
import { estPresent, personnesComptees, siegesComptes } from './participants.ts';
import { nommer } from './personnes.ts';
import { fonctionDe } from './fonction.ts';
import { pourLePrefet, signatureDeLEmetteur } from './signature-de-l-emetteur.ts';

type Signataire = Signatures['signataires'][number];

/** Qui est remplacé par le signataire, et s’il l’est par une délégation du préfet que l’on sait nommer. */
interface Remplacement {
  readonly represente: Personne;
  readonly delegue: boolean;
}

function signer(instance: Instance, personne: Personne | null, remplacement: Remplacement | null = null): Signataire {
  const president = titreDePresident(instance, personne);
  const de = presidenceDe(instance);
  if (personne === null)
    return { fonction: capitaliser(texte(`${president} ${de}`)), nom: manque(`${president} à désigner`) };
  // Sans prénom, la signature n’a pas tout ce que demande L. 212-1 : ce qui manque se voit.
  const nom = personne.prenom === null ? manque(`prénom de ${personne.nom}`) : texte(nomEnCapitales(personne));
  if (remplacement === null) return { fonction: [...fonctionDe(personne), ...texte(`,\n${president} ${de}`)], nom };
  const { represente, delegue } = remplacement;
  const titre = delegue ? '' : `représentant ${nommer(represente)},\n`;
  return {
    fonction: [
      ...(delegue ? texte(pourLePrefet(represente)) : []),
      ...fonctionDe(personne),
      ...texte(`,\n${titre}${president} de séance`),
    ],
    nom,
  };
}

const presidents = (seance: Seance): SiegeCompte[] =>
  siegesComptes(seance).filter(({ siege }) => siege.categorie === 'P');

/**
 * Les coprésidents qui convoquent, tous et conjointement (R. 5311-44, R-040). Sans président saisi,
 * l’acte le dit plutôt que de finir sans signature. Le signataire choisi signe à la place du préfet.
 */
export function signatairesDeConvocation(seance: Seance): readonly Signataire[] {
  // Un motif noté dit que seul le représentant de l’État signe.
  const seul = seance.reunion.motifSignature !== null;
  const { signataire } = seance.emetteur;
  const tous = presidents(seance)
    .filter(({ siege }) => !seul || siege.college === 'etat')
    .map(({ siege, titulaire }) =>
      siege.college === 'etat' && signataire !== null
        ? signatureDeLEmetteur(signataire, titulaire)
        : signer(seance.instance, titulaire),
    );
  return tous.length === 0 ? [signer(seance.instance, null)] : tous;
}

/** Le préfet est remplacé en vertu d’un arrêté que l’on sait nommer. */
const estDelegue = ({ emetteur }: Seance, { college, presence }: SiegeCompte['siege']): boolean =>
  college === 'etat' && (presence?.delegation ?? emetteur.delegation) !== null;

/**
 * Les présidents de séance : ceux qui y étaient, et qui ils représentaient; tous, si aucun n’est
 * constaté présent.
 */
export function signatairesDeSeance(seance: Seance): readonly Signataire[] {
  // Un président parti en séance ne signe pas : c’est qui a pris sa suite, et a levé la séance.
  const derniers = new Map(
    personnesComptees(seance)
      .filter((compte) => compte.siege.categorie === 'P' && estPresent(compte))
      .map((compte) => [compte.siege.id, compte]),
  );
  const presents = [...derniers.values()];
  if (presents.length === 0) return signatairesDeConvocation(seance);
  return presents.map(({ siege, siegeant, supplee, titulaire }) =>
    signer(
      seance.instance,
      siegeant,
      supplee && titulaire !== null ? { represente: titulaire, delegue: estDelegue(seance, siege) } : null,
    ),
  );
}
