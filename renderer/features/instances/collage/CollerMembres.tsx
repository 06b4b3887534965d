import './collage.css';
import { useEffect, useState } from 'react';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { Apercu } from './Apercu.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly aujourdHui: string;
}

const LIGNES_MONTREES = 12;

/** Nommer beaucoup de membres d'un geste : coller, vérifier, nommer. Rien n'est écrit avant. */
export function CollerMembres({ fiche, aujourdHui }: Proprietes) {
  const { id } = fiche.instance;
  const [texte, setTexte] = useState('');
  const [colle, setColle] = useState<string | null>(null);
  const { donnees, erreur } = useRequete(
    'membres.lireCollage',
    colle === null ? null : { instanceId: id, texte: colle },
  );

  const recommencer = () => {
    setTexte('');
    setColle(null);
  };
  // Ce que l'on colle, n'importe où dans l'écran, se lit aussitôt : le geste d'après est de vérifier.
  useEffect(() => {
    if (colle !== null) return;
    const surColler = (evenement: ClipboardEvent) => {
      const presse = evenement.clipboardData?.getData('text/plain') ?? '';
      if (presse.trim() === '') return;
      evenement.preventDefault();
      setTexte(presse);
      setColle(presse);
    };
    document.addEventListener('paste', surColler);
    return () => document.removeEventListener('paste', surColler);
  }, [colle]);

  if (colle !== null && donnees !== null && donnees.membres.length > 0) {
    return <Apercu key={colle} fiche={fiche} lecture={donnees} aujourdHui={aujourdHui} surRecoller={recommencer} />;
  }
  return (
    <>
      <EnTete
        titre="Coller des membres"
        faits={['Rien n’est écrit avant votre accord', 'Tout s’annule d’un geste']}
        gestes={
          <>
            <Lien vers={`/instances/${id}/composition`} genre="bouton">
              Abandonner
            </Lien>
            <Bouton genre="premier" desactive={texte.trim() === ''} surClic={() => setColle(texte)}>
              Lire ce collage
            </Bouton>
          </>
        }
      />
      <div className="corps collage">
        <ChampTexteLong
          libelle="Votre tableau, ou la ligne « À : » d’un courriel"
          lignes={LIGNES_MONTREES}
          valeur={texte}
          surChange={(frappe) => {
            setTexte(frappe);
            setColle(null);
          }}
          exemple={
            'Dans Excel, choisissez les cellules avec leurs titres, Ctrl+C, puis Ctrl+V ici.\n\nOu la ligne d’un courriel : MARTIN Zoé <zoe.martin@exemple.fr>; DURAND Paul <paul.durand@exemple.fr>'
          }
          aide="Les colonnes se reconnaissent à leur titre ou à leur contenu : nom, prénom, fonction, organisme, courriel, téléphone, catégorie, suppléant."
        />
        {colle !== null && donnees === null && erreur === null && <Chargement>Lecture du collage…</Chargement>}
        {colle !== null && (erreur !== null || donnees?.membres.length === 0) && (
          <Repere sens="alerte" mot="Rien de lu." annonce>
            {erreur?.message ?? 'Aucune colonne de noms reconnue. Il faut au moins un nom ou une adresse par ligne.'}
          </Repere>
        )}
      </div>
    </>
  );
}
