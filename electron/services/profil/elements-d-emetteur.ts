import type { EmetteurDuProfil, SignataireDuProfil } from '#shared/domain/profil/profil.schema.ts';
import { natureEmetteurLibelle } from '#shared/domain/service/emetteur.labels.ts';
import { enTri } from '#shared/text/tri.ts';
import { garderImage, oublierImage } from '../documents/image-deposee.ts';
import { type Arrivee, element, type ElementDeProfil, empreinteDuChemin } from './element.ts';

const CHAMPS = [
  ['timbre', 'Timbre'],
  ['adresse', 'Adresse'],
  ['ville', 'Ville de signature'],
  ['telephone', 'Téléphone'],
  ['courriel', 'Courriel'],
  ['delegation', 'Délégation de signature'],
  ['copies', 'Copies des lettres'],
] as const;

const nomDe = ({ civilite, prenom, nom }: Pick<SignataireDuProfil, 'civilite' | 'prenom' | 'nom'>): string =>
  [civilite, prenom, nom].filter((mot) => mot !== null).join(' ');

/** Les émetteurs du profil, champ par champ pour ceux que le fichier connaît par leur intitulé. */
export function* elementsDEmetteur(arrivee: Arrivee): Generator<ElementDeProfil> {
  const { contexte, profil, fichiers, refus, pareil } = arrivee;
  const { depots, nouvelId } = contexte;
  /** Relu à chaque fois : une ligne écrite avant a pu créer l'émetteur. */
  const connu = (intitule: string) => depots.emetteurs.lister().find((un) => enTri(un.intitule) === enTri(intitule));
  const creer = ({ nature, intitule }: EmetteurDuProfil): string => {
    const id = connu(intitule)?.id;
    if (id !== undefined) return id;
    const neuf = nouvelId();
    depots.emetteurs.ajouter({ id: neuf, nature, intitule });
    return neuf;
  };

  for (const recu of profil.emetteurs) {
    const present = connu(recu.intitule);
    const cle = `emetteur/${enTri(recu.intitule)}`;
    const dit = { rubrique: 'emetteurs', objet: recu.intitule } as const;
    const remplis = CHAMPS.filter(([champ]) => recu[champ] !== null);
    if (present === undefined)
      yield element(
        {
          ...dit,
          cle,
          quoi: 'Nouvel émetteur',
          avant: null,
          apres: [natureEmetteurLibelle[recu.nature], ...remplis.map(([, mot]) => mot.toLowerCase())].join(', '),
        },
        () =>
          void depots.emetteurs.modifier(
            creer(recu),
            Object.fromEntries(remplis.map(([champ]) => [champ, recu[champ]])),
          ),
      );
    else
      for (const [champ, quoi] of remplis) {
        const apres = recu[champ];
        if (apres === null) continue;
        if (present[champ] === apres) pareil();
        else
          yield element(
            { ...dit, cle: `${cle}/${champ}`, quoi, avant: present[champ], apres },
            () => void depots.emetteurs.modifier(present.id, { [champ]: apres }),
          );
      }

    const { blocMarque } = recu;
    if (blocMarque !== null) {
      const garde = present?.blocMarque ?? null;
      const meme = garde !== null && depots.service.empreinteDePiece(garde) === empreinteDuChemin(blocMarque.chemin);
      if (meme) pareil();
      else
        yield element(
          {
            ...dit,
            cle: `${cle}/bloc-marque`,
            quoi: 'Bloc-marque',
            avant: present?.blocMarqueNom ?? null,
            apres: blocMarque.nom,
            raison: refus.get(blocMarque.chemin) ?? null,
          },
          () => {
            const octets = fichiers[blocMarque.chemin] ?? new Uint8Array();
            const pieceId = garderImage(contexte, { nom: blocMarque.nom, mime: '', octets });
            depots.emetteurs.modifier(creer(recu), { blocMarque: pieceId });
            oublierImage(contexte, garde);
          },
        );
    }
    yield* elementsDeSignataire(arrivee, recu, creer);
  }

  const voulu = profil.emetteurs.find(({ parDefaut }) => parDefaut);
  const present = depots.emetteurs.parDefaut();
  if (voulu === undefined) return;
  if (present !== null && enTri(present.intitule) === enTri(voulu.intitule)) pareil();
  else
    yield element(
      {
        cle: 'emetteur/par-defaut',
        rubrique: 'emetteurs',
        objet: 'Ce fichier',
        quoi: 'Émetteur par défaut',
        avant: present?.intitule ?? null,
        apres: voulu.intitule,
      },
      () => depots.emetteurs.definirParDefaut(creer(voulu)),
    );
}

/** Ceux qui signent pour un émetteur, reconnus à leur prénom et leur nom. */
function* elementsDeSignataire(
  { contexte, pareil }: Arrivee,
  emetteur: EmetteurDuProfil,
  creer: (emetteur: EmetteurDuProfil) => string,
): Generator<ElementDeProfil> {
  const { depots, nouvelId } = contexte;
  const chezNous = depots.emetteurs.lister().find((un) => enTri(un.intitule) === enTri(emetteur.intitule));
  const presents = chezNous === undefined ? [] : depots.signataires.deLEmetteur(chezNous.id);
  for (const { parDefaut, ...recu } of emetteur.signataires) {
    const nomme = enTri(`${recu.prenom ?? ''} ${recu.nom}`);
    const present = presents.find((un) => enTri(`${un.prenom ?? ''} ${un.nom}`) === nomme && un.retireLe === null);
    const cle = `signataire/${enTri(emetteur.intitule)}/${nomme}`;
    const dit = { rubrique: 'signataires', objet: `${nomDe(recu)}, ${emetteur.intitule}` } as const;
    const designer = (id: string, emetteurId: string): void => {
      depots.signataires.sansDefaut(emetteurId);
      depots.signataires.modifier(id, { parDefaut: true });
    };
    if (present === undefined) {
      yield element(
        {
          ...dit,
          cle,
          quoi: parDefaut ? 'Nouveau signataire, d’office' : 'Nouveau signataire',
          avant: null,
          apres: [recu.qualite, recu.delegation].filter((mot) => mot !== null).join(', '),
        },
        () => {
          const emetteurId = creer(emetteur);
          const id = nouvelId();
          depots.signataires.ajouter({ ...recu, id, emetteurId });
          if (parDefaut) designer(id, emetteurId);
        },
      );
      continue;
    }
    for (const [champ, quoi] of [
      ['qualite', 'Qualité'],
      ['delegation', 'Délégation de signature'],
    ] as const) {
      const apres = recu[champ];
      if (apres === null) continue;
      if (present[champ] === apres) pareil();
      else
        yield element(
          { ...dit, cle: `${cle}/${champ}`, quoi, avant: present[champ], apres },
          () => void depots.signataires.modifier(present.id, { [champ]: apres }),
        );
    }
    if (parDefaut && !present.parDefaut && chezNous !== undefined) {
      const autre = presents.find((un) => un.parDefaut);
      yield element(
        {
          ...dit,
          cle: `${cle}/d-office`,
          quoi: 'Signe d’office',
          avant: autre === undefined ? null : nomDe(autre),
          apres: nomDe(recu),
        },
        () => designer(present.id, chezNous.id),
      );
    } else if (parDefaut) pareil();
  }
}
