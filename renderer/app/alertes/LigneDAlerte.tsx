import { useLayoutEffect, useRef } from 'react';
import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { foyerAuContenu } from '#renderer/ui/dialogue/foyer-au-contenu.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { genreDAlerteLibelle } from '#shared/domain/alerte/alerte.labels.ts';
import type { Alerte, GenreDAlerte } from '#shared/domain/alerte/alerte.schema.ts';
import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';

const SENS: Readonly<Record<GenreDAlerte, SensEtat>> = {
  ecart: 'alerte',
  chute: 'alerte',
  manque: 'afaire',
  perime: 'attente',
};

/** Au-delà, on compte : la bulle reste courte. */
const FAITS_MONTRES = 8;

/** « Pourquoi je vois ceci » : les faits, le texte ou l'usage, et où l'usage se règle. */
function Pourquoi({ alerte: { faits, article, seuil, phrase } }: { readonly alerte: Alerte }) {
  return (
    <NombreExplique
      libelle={`Pourquoi : ${phrase}`}
      calcul={
        <>
          {faits.slice(0, FAITS_MONTRES).map((fait) => (
            <p key={fait}>{fait}</p>
          ))}
          {faits.length > FAITS_MONTRES && <p className="note">{`Et ${faits.length - FAITS_MONTRES} autres.`}</p>}
          {article !== null && (
            <p>
              <LienDArticle reference={article} />
            </p>
          )}
          {seuil !== null && (
            <p className="note">
              Un usage : <Lien vers="/reglages/seuils">régler ce seuil</Lien>
            </p>
          )}
        </>
      }
    >
      Pourquoi
    </NombreExplique>
  );
}

interface Proprietes {
  readonly alerte: Alerte;
  readonly avecObjet: boolean;
}

/** Une alerte : son genre, ce qu'elle constate, pourquoi, le geste qui la résout, et « ne plus signaler ». */
export function LigneDAlerte({ alerte, avecObjet }: Proprietes) {
  const { code, genre, objet, phrase, geste, repere } = alerte;
  const { lancer, enCours } = useCommande('alertes.ecarter');
  const aviser = useAvisAnnulable();
  const ici = useRef<HTMLLIElement>(null);
  // Écartée, elle disparaît : le foyer qu'elle avait passe au contenu.
  useLayoutEffect(() => {
    const rang = ici.current;
    return () => {
      if (rang?.contains(document.activeElement)) foyerAuContenu();
    };
  }, []);
  const ecarter = () =>
    void lancer({ code, objet: { genre: objet.genre, id: objet.id }, repere }).then(
      () => aviser('Alerte écartée : elle reviendra si le fait change.', 'alertes.ecarter'),
      direRefus('L’alerte est restée.'),
    );
  return (
    <li ref={ici}>
      <Etat sens={SENS[genre]}>{genreDAlerteLibelle[genre]}</Etat>
      <span className="alerte-phrase">
        {avecObjet && (
          <>
            <Lien vers={adresseDeLObjet(objet)} genre="objet">
              {objet.nom}
            </Lien>
            {' : '}
          </>
        )}
        {phrase} <Pourquoi alerte={alerte} />
      </span>
      <span className="alerte-gestes">
        <Lien vers={geste.vers} genre="geste" libelle={`${geste.libelle} : ${phrase}`}>
          {geste.libelle}
        </Lien>
        <BoutonCarre
          icone="masque"
          libelle={`Ne plus signaler ici : ${phrase}`}
          desactive={enCours}
          surClic={ecarter}
        />
      </span>
    </li>
  );
}
