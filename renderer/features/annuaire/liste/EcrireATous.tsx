import { useState } from 'react';
import { copier } from '#renderer/app/courriel/copier.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import {
  lienVersLaMessagerie,
  lotsDe,
  SEPARATEURS,
  type Separateur,
  TAILLE_DE_LOT,
  TAILLES_DE_LOT,
} from '#shared/domain/annuaire/lots-d-adresses.rules.ts';
import type { ChoixDePersonnes } from '#shared/domain/annuaire/liste.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { adresseDe } from '../filtres.ts';

const SEPARATIONS: readonly { readonly valeur: Separateur; readonly libelle: string }[] = [
  { valeur: 'point-virgule', libelle: 'Point-virgule (Outlook)' },
  { valeur: 'virgule', libelle: 'Virgule (Thunderbird, Apple)' },
];
const TAILLES = TAILLES_DE_LOT.map((taille) => ({ valeur: String(taille), libelle: `${taille} par courriel` }));

interface Proprietes {
  readonly choix: ChoixDePersonnes;
  readonly surFermer: () => void;
}

/** Écrire à une liste : un brouillon tout prêt, ou ses adresses, par lots que les messageries acceptent. Rien ne part d'ici. */
export function EcrireATous({ choix, surFermer }: Proprietes) {
  const [separateur, setSeparateur] = useState<Separateur>('point-virgule');
  const [taille, setTaille] = useState(TAILLE_DE_LOT);
  const { remettre, enCours } = useRemise('listes.brouillon', 'Brouillon non préparé.');
  const { donnees, erreur } = useRequete('annuaire.adresses', { choix });
  const joints = donnees?.adresses ?? [];
  const sans = donnees?.sans ?? { nombre: 0, noms: [] };
  const lots = lotsDe(joints, taille);
  return (
    <Dialogue
      ouvert
      large
      titre={donnees === null ? 'Écrire' : `Écrire à ${pluriel(joints.length, 'personne', 'personnes')}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton
            genre="premier"
            icone="courriel"
            enCours={enCours}
            desactive={joints.length === 0}
            surClic={() => void remettre({ choix })}
          >
            Préparer un brouillon à tous
          </Bouton>
          <Bouton surClic={surFermer}>Fermer</Bouton>
        </>
      }
    >
      <p>Le brouillon met tout le monde en copie cachée ; votre messagerie l’ouvre, vous l’envoyez.</p>
      <div className="rangee">
        <ChampChoix
          libelle="Adresses séparées par"
          options={SEPARATIONS}
          valeur={separateur}
          surChange={(choisi) => setSeparateur(choisi ?? 'point-virgule')}
        />
        <ChampChoix
          libelle="Adresses"
          options={TAILLES}
          valeur={String(taille)}
          surChange={(choisie) => setTaille(Number(choisie ?? TAILLE_DE_LOT))}
        />
      </div>
      <ul className="lots-d-adresses">
        {lots.map((lot, rang) => {
          const adresses = lot.map(adresseDe);
          const lien = lienVersLaMessagerie(
            lot.map(({ courriel }) => courriel),
            separateur,
          );
          const nom = lots.length === 1 ? 'Toutes les adresses' : `Lot ${rang + 1} sur ${lots.length}`;
          return (
            <li key={lot[0]?.courriel}>
              <span>
                <b>{nom}</b>
                <span className="note">{pluriel(adresses.length, 'adresse', 'adresses')}</span>
              </span>
              <Bouton
                icone="copier"
                libelle={`Copier, ${nom}`}
                surClic={() =>
                  void copier(
                    adresses.join(SEPARATEURS[separateur]),
                    `${pluriel(adresses.length, 'adresse copiée', 'adresses copiées')} : collez dans « Cci : ».`,
                  )
                }
              >
                Copier
              </Bouton>
              {lien !== null && (
                <a className="bouton discret" href={lien} target="_blank" rel="noreferrer">
                  Ouvrir la messagerie
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {donnees === null && erreur === null && <Chargement>Lecture des adresses…</Chargement>}
      {donnees === null && erreur !== null && <p className="note">{erreur.message}</p>}
      {sans.nombre > 0 && (
        <p className="note">
          {`Sans adresse : ${sans.nombre > sans.noms.length ? pluriel(sans.nombre, 'personne', 'personnes') : enumerer(sans.noms)}. À joindre par lettre ou par téléphone.`}
        </p>
      )}
    </Dialogue>
  );
}
