import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { lireHabitants } from '#shared/domain/eq2030/habitants.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';

const ECARTEES_MONTREES = 8;

/** Colle une liste « code ; habitants ; millésime » : ce qui entre et ce qui reste de côté se dit avant d'écrire. */
export function ReprendreDesHabitants({ surFermer }: { readonly surFermer: () => void }) {
  const [texte, setTexte] = useState('');
  const [source, setSource] = useState('');
  const { lancer, enCours, erreur } = useCommande('habitants.noter');
  const { lignes, ecartees, avertissements } = lireHabitants(texte);
  const noter = async () => {
    const { notes, inconnus } = await lancer({ lignes: [...lignes], source });
    surFermer();
    donnerAvis(
      `Habitants de ${pluriel(notes, 'quartier notés', 'quartiers notés')}${
        inconnus.length === 0
          ? ''
          : `, dont ${pluriel(inconnus.length, 'code inconnu', 'codes inconnus')} du référentiel`
      }.`,
    );
  };
  return (
    <Dialogue
      ouvert
      large
      titre="Reprendre des habitants"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton
            genre="premier"
            desactive={lignes.length === 0}
            enCours={enCours}
            surClic={() => void noter().catch(() => undefined)}
          >
            {lignes.length === 0 ? 'Noter' : `Noter ${pluriel(lignes.length, 'quartier', 'quartiers')}`}
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <ChampTexteLong
        libelle="Liste : code du quartier ; habitants ; millésime"
        lignes={8}
        exemple={'QN06803M;9876;2020\nQN06804M;12345;2020'}
        aide="Une ligne par quartier, copiée d’Excel ou tapée. Les habitants déjà notés sont remplacés."
        valeur={texte}
        surChange={setTexte}
      />
      <ChampTexte libelle="Source" exemple="Insee, recensement" valeur={source} surChange={setSource} />
      {ecartees.length > 0 && (
        <Repere sens="alerte" mot={`${pluriel(ecartees.length, 'ligne', 'lignes')} de côté.`}>
          {ecartees
            .slice(0, ECARTEES_MONTREES)
            .map(({ rang, raison }) => `Ligne ${rang} : ${raison}`)
            .join(' ')}
        </Repere>
      )}
      {avertissements.length > 0 && (
        <Repere sens="info" mot="À regarder.">
          {avertissements.slice(0, ECARTEES_MONTREES).join(' ')}
        </Repere>
      )}
      {erreur !== null && (
        <Repere sens="erreur" mot="Habitants non notés." annonce>
          {erreur.message}
        </Repere>
      )}
    </Dialogue>
  );
}
