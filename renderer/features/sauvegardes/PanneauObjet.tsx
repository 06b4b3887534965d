import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { AvantApres } from './AvantApres.tsx';
import type { ObjetCompare } from './Comparaison.tsx';

type Comparee = Sortie<'sauvegardes.comparerObjet'>;

function Avertissements({ comparee: { renvois, refus, effacementDepuis } }: { readonly comparee: Comparee }) {
  return (
    <>
      {refus !== null && (
        <Repere sens="alerte" mot="Ne revient pas.">
          {refus}
        </Repere>
      )}
      {refus === null && effacementDepuis && (
        <Repere sens="alerte" mot="D’avant un effacement.">
          Des données personnelles ont été effacées depuis cette sauvegarde : relisez les textes remis, ils peuvent
          nommer de nouveau.
        </Repere>
      )}
      {renvois.length > 0 && (
        <p className="note">{`Reviendra aussi, faute d’être encore là : ${renvois.join(' ; ')}.`}</p>
      )}
    </>
  );
}

interface Proprietes {
  readonly jeton: string;
  /** La dernière opération que montre l'écran. */
  readonly vu: number;
  readonly objet: ObjetCompare;
  readonly surFermer: () => void;
  readonly surRemis: () => void;
}

/** Un objet de la sauvegarde en face de ce qu'il est devenu, et le geste qui le remet, annulable. */
export function PanneauObjet({ jeton, vu, objet, surFermer, surRemis }: Proprietes) {
  const { tbl, id, nom, genre, sens, adresse } = objet;
  const { donnees, erreur, relire } = useRequete(
    'sauvegardes.comparerObjet',
    sens === 'ajoute' ? null : { jeton, tbl, id, vu },
    { garder: true },
  );
  const remise = useCommande('objets.remettre');
  const aviser = useAvisAnnulable();
  const [garder, setGarder] = useState(true);
  const ajouts = donnees?.changements.some((changement) => changement.sens === 'part') ?? false;
  const autres = donnees?.changements.some((changement) => changement.sens !== 'part') ?? false;
  const remettre = () =>
    void remise.lancer({ jeton, tbl, id, nom: nom.slice(0, 300), garderAjouts: garder && ajouts }).then(
      () => {
        surRemis();
        aviser(`« ${nom} » est remis comme dans la sauvegarde.`, 'objets.remettre');
      },
      () => undefined,
    );
  return (
    <Panneau titre={nom} surFermer={surFermer}>
      <p className="note">
        {genre}
        {adresse !== null && (
          <>
            {' · '}
            <Lien vers={adresse}>Ouvrir</Lien>
          </>
        )}
      </p>
      {sens === 'ajoute' && (
        <p>La sauvegarde ne l’a pas : il a été ajouté depuis. Restaurer tout l’ôterait ; ici, rien ne le touche.</p>
      )}
      {sens !== 'ajoute' && donnees === null && (
        <PasEncoreLu attente="Comparaison…" refus="Objet non comparé." erreur={erreur} relire={relire} />
      )}
      {donnees !== null && (
        <>
          <Avertissements comparee={donnees} />
          <AvantApres changements={donnees.changements} />
          {remise.erreur !== null && (
            <Repere sens="alerte" mot="Rien n’a été remis." annonce>
              {remise.erreur.message}
            </Repere>
          )}
          {ajouts && <ChampCase libelle="Garder ce qui y a été ajouté depuis" valeur={garder} surChange={setGarder} />}
          {donnees.refus === null && (autres || !garder) && (
            <div className="puces gestes-de-section">
              <Bouton genre="premier" enCours={remise.enCours} surClic={remettre}>
                Remettre comme dans la sauvegarde
              </Bouton>
            </div>
          )}
        </>
      )}
    </Panneau>
  );
}
