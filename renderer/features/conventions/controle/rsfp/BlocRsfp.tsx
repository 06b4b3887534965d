import { useState } from 'react';
import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte, moisEnLettres } from '#shared/dates/format.ts';
import { parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import type { MoisDeRsfp } from '#shared/domain/convention/controle/rsfp.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { PartieDeControle } from '../controle.types.ts';
import { NOMBRES_DE_RSFP } from './nombres.ts';
import { NoterUnMois } from './NoterUnMois.tsx';

/** La RSFP, mois par mois : des nombres, jamais une personne ; le plafond de ressources est un réglage daté (O-19). */
export function BlocRsfp({ fiche: { convention }, controles: { rsfp }, vu, jour }: PartieDeControle) {
  const { donnees: parametres } = useRequete('parametresDeConvention.lister', {});
  const [ouvert, setOuvert] = useState<MoisDeRsfp | 'neuf' | null>(null);
  const plafond = parametres === null ? null : parametreAu('plafondRsfp', jour, parametres);
  const colonnes: readonly Colonne<MoisDeRsfp>[] = [
    {
      id: 'mois',
      titre: 'Mois',
      entete: true,
      valeur: ({ mois }) => moisEnLettres(mois),
      cellule: (un) => (
        <Bouton genre="discret" libelle={`${moisEnLettres(un.mois)} : modifier`} surClic={() => setOuvert(un)}>
          {moisEnLettres(un.mois)}
        </Bouton>
      ),
    },
    ...NOMBRES_DE_RSFP.map(({ champ, titre }) => ({
      id: champ,
      titre,
      nombre: true,
      cellule: (un: MoisDeRsfp) => un[champ],
      total: nombreFr(rsfp.reduce((somme, un) => somme + (un[champ] ?? 0), 0)),
    })),
  ];
  return (
    <Bloc
      titre="RSFP"
      note="des nombres, jamais une personne"
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setOuvert('neuf')}>
          Noter un mois
        </Bouton>
      }
    >
      {plafond !== null && (
        <p className="note">
          Ressources au plus : {montantFr(plafond.valeur)} nets par mois en moyenne, depuis le{' '}
          {dateCourte(plafond.depuis)}
          {plafond.article !== null && (
            <>
              {' '}
              (<LienDArticle reference={plafond.article} />)
            </>
          )}
          . <Lien vers="/reglages/conventions">Le régler</Lien>
        </p>
      )}
      <Tableau
        libelle="RSFP, mois par mois"
        colonnes={colonnes}
        lignes={rsfp}
        cle={({ id }) => id}
        vide={<p className="note">Aucun mois noté : reprenez les nombres que DEFI donne à l’organisme.</p>}
      />
      {ouvert !== null && (
        <NoterUnMois
          conventionId={convention.id}
          mois={ouvert === 'neuf' ? null : ouvert}
          vu={vu}
          jour={jour}
          surFermer={() => setOuvert(null)}
        />
      )}
    </Bloc>
  );
}
