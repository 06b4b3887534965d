import { useState } from 'react';
import { useLocation } from 'wouter';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { colonnesDesRapports } from './colonnes.tsx';
import { OuvrirUnRapport } from './OuvrirUnRapport.tsx';

/** Les rapports de la convention, le plus récent d'abord : période, état, version ; et en ouvrir un. */
export function OngletRapports({ convention }: { readonly convention: Convention }) {
  const { donnees, erreur, relire } = useRequete('rapports.lister', { conventionId: convention.id });
  const [, aller] = useLocation();
  const [ouvre, setOuvre] = useState(false);
  if (donnees === null)
    return <PasEncoreLu attente="Lecture des rapports…" refus="Rapports non lus." erreur={erreur} relire={relire} />;
  const { rapports, reunions } = donnees;
  const racine = `/conventions/${convention.id}/rapport`;
  const geste = (
    <Bouton icone="plus" surClic={() => setOuvre(true)}>
      Ouvrir un rapport
    </Bouton>
  );
  return (
    <Bloc titre="Rapports" geste={rapports.length > 0 && geste}>
      <Tableau
        libelle="Rapports de la convention"
        colonnes={colonnesDesRapports(racine)}
        lignes={rapports}
        cle={({ id }) => id}
        surOuvrir={({ id }) => aller(`${racine}/${id}`)}
        vide={
          <Vide icone="document" geste={geste}>
            Aucun rapport encore : le premier couvre la convention depuis son début, et se remplit de ce que vous y avez
            saisi.
          </Vide>
        }
      />
      {ouvre && (
        <OuvrirUnRapport
          conventionId={convention.id}
          exercices={anneesCiviles(convention)}
          reunions={reunions}
          surFermer={() => setOuvre(false)}
        />
      )}
    </Bloc>
  );
}
