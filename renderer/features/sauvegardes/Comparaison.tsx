import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { enTri } from '#shared/text/tri.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

export type ObjetCompare = Sortie<'sauvegardes.comparer'>[number];

const SENS: Readonly<Record<ObjetCompare['sens'], readonly [sens: SensEtat, mot: string, filtre: string]>> = {
  disparu: ['alerte', 'Disparu depuis', 'Disparus'],
  change: ['cours', 'Changé depuis', 'Changés'],
  ajoute: ['afaire', 'Ajouté depuis', 'Ajoutés'],
};

interface Proprietes {
  readonly objets: readonly ObjetCompare[] | null;
  readonly erreur: { readonly message: string } | null;
  readonly relire: () => void;
  readonly ouvert: string | null;
  readonly surOuvrir: (cle: string) => void;
}

const cle = ({ tbl, id }: ObjetCompare): string => `${tbl}/${id}`;

/** Chaque objet qui diffère entre la sauvegarde et le fichier présent ; l'ouvrir le montre champ par champ. */
export function Comparaison({ objets, erreur, relire, ouvert, surOuvrir }: Proprietes) {
  const [sens, setSens] = useState<ObjetCompare['sens'] | null>(null);
  const [texte, setTexte] = useState('');
  if (objets === null)
    return (
      <Bloc titre="Comparée au fichier présent">
        <PasEncoreLu
          attente="Comparaison, objet par objet…"
          refus="Comparaison impossible."
          erreur={erreur}
          relire={relire}
        />
      </Bloc>
    );
  const mots = enTri(texte).split(' ').filter(Boolean);
  const montres = objets.filter((objet) => {
    const forme = enTri(`${objet.genre} ${objet.nom}`);
    return (sens === null || objet.sens === sens) && mots.every((mot) => forme.includes(mot));
  });
  return (
    <Bloc titre="Comparée au fichier présent" note={pluriel(objets.length, 'objet diffère', 'objets diffèrent')}>
      {objets.length > 0 && (
        <div className="filtres-de-comparaison">
          <ChampTexte libelle="Chercher un objet" type="search" valeur={texte} surChange={setTexte} />
          <span className="puces">
            {(Object.keys(SENS) as ObjetCompare['sens'][]).map((un) => (
              <Puce key={un} prise={sens === un} surClic={() => setSens(sens === un ? null : un)}>
                {`${SENS[un][2]} (${objets.filter((objet) => objet.sens === un).length})`}
              </Puce>
            ))}
          </span>
        </div>
      )}
      <Tableau
        libelle="Objets qui diffèrent"
        colonnes={[
          { id: 'nom', titre: 'Objet', entete: true, cellule: ({ nom }) => nom },
          { id: 'genre', titre: 'Genre', cellule: ({ genre }) => genre },
          {
            id: 'sens',
            titre: 'Depuis la sauvegarde',
            valeur: (objet) => SENS[objet.sens][1],
            cellule: (objet) => <Etat sens={SENS[objet.sens][0]}>{SENS[objet.sens][1]}</Etat>,
          },
          { id: 'lignes', titre: 'Lignes', nombre: true, cellule: ({ lignes }) => lignes },
        ]}
        lignes={montres}
        cle={cle}
        ouverte={ouvert}
        surOuvrir={(objet) => surOuvrir(cle(objet))}
        vide={
          <Vide icone="fait">
            {objets.length === 0
              ? 'Rien ne diffère : le fichier présent porte tout ce que porte cette sauvegarde, et rien de plus.'
              : 'Aucun objet ne répond à ces filtres.'}
          </Vide>
        }
      />
    </Bloc>
  );
}
